-- Who the register knows and who of them is covered, by what kind of work they do, their sex, age, decile and who pays.
create table iuran.group_month (
  kab       text not null,
  month     text not null,
  level     smallint not null,
  area      text not null,
  dimension text not null,
  value     text not null,
  workers   integer not null,
  covered   integer not null,
  desa      integer not null,
  constraint group_month_pkey primary key (month, level, dimension, kab, area, value)
);
comment on table iuran.group_month is 'People by groups per area and month, under the main indicator; counted by a job after the register or the active months change. level 4: desa (or the kabupaten code when the desa is not known), 3: kecamatan, 2: kabupaten. Within a dimension covered adds up to coverage_month.people.';
comment on column iuran.group_month.value is 'A code of the dimension; unknown: the register does not say; outside: covered, but not in the register; uncovered: in the register and nobody pays; other: payers of fewer than five people.';
comment on column iuran.group_month.workers is 'People of the group in the register, as it is when the month is counted.';
comment on column iuran.group_month.desa is 'How many desa have somebody of the group in the register.';
select platform.place('iuran.group_month', 'distributed', 'kab', 'kab');

create table iuran.group_count (
  kab        text not null,
  month      text not null,
  counted_at timestamptz,
  stale      boolean not null,
  constraint group_count_pkey primary key (kab, month)
);
comment on table iuran.group_count is 'Since when the groups of a month stand as they were counted, and whether something has changed since.';
select platform.place('iuran.group_count', 'distributed', 'kab', 'kab');

alter table iuran.group_month enable row level security;
alter table iuran.group_month force row level security;
create policy group_month_scope on iuran.group_month for select to naungan_app using (platform.in_scope(area));
create policy group_month_writer on iuran.group_month to naungan_import using (true) with check (true);

grant select on iuran.group_month, iuran.group_count to naungan_app;
grant select, insert, update, delete on iuran.group_month, iuran.group_count to naungan_import;

insert into iuran.group_count (kab, month, stale)
select kab, month, true from iuran.coverage_month where level = 2 and basis = 'domisili';
