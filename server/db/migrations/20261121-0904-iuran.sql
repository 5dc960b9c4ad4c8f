-- Who is really covered, month by month, because a list of BPJS Ketenagakerjaan says so.
create schema iuran;
grant usage on schema iuran to naungan_app, naungan_import, naungan_report;

create table iuran.list (
  id          uuid constraint list_pkey primary key,
  kab         text not null constraint list_kab_fkey references wilayah.area (code),
  file_name   text not null,
  file_sha256 bytea not null,
  file_size   bigint not null,
  months      text[] not null default '{}',
  state       text not null constraint list_state_check check (state in
    ('received', 'unmapped', 'reading', 'ready', 'posting', 'posted', 'undone', 'failed', 'cancelled')),
  failure     text,
  sheet       text,
  plan        jsonb,
  said        jsonb,
  tries       integer not null default 0,
  counts      jsonb not null default '{}',
  done_rows   integer not null default 0,
  total_rows  integer,
  created_by  uuid not null,
  created_by_name text not null,
  created_at  timestamptz not null default now(),
  posted_at   timestamptz,
  undone_at   timestamptz
);
comment on table iuran.list is 'A monthly member list of BPJS Ketenagakerjaan as it arrived.';
select platform.place('iuran.list', 'local');
comment on column iuran.list.said is 'What a person said about this list: columns, and what holds for the whole file (month, status, segment).';
comment on column iuran.list.months is 'The months its counted rows are of, filled when it is posted; counts -> months says how many rows each.';
create index list_kab_idx on iuran.list (kab, created_at desc);
create index list_sha_idx on iuran.list (file_sha256);

create table iuran.mapping (
  kab         text not null constraint mapping_kab_fkey references wilayah.area (code),
  fingerprint text not null,
  said        jsonb not null,
  by          uuid,
  at          timestamptz not null,
  constraint mapping_pkey primary key (kab, fingerprint)
);
comment on table iuran.mapping is 'What a person said about the columns of a kind of list; used for the next list with the same headings.';
select platform.place('iuran.mapping', 'local');
grant select, insert, update on iuran.mapping to naungan_app;
grant select on iuran.mapping to naungan_import;

create table iuran.list_row (
  kab      text not null,
  list_id  uuid not null,
  row      integer not null,
  verdict  text not null constraint list_row_verdict_check check (verdict in ('ok', 'warned', 'rejected')),
  issues   text[] not null default '{}',
  person   bytea,
  month    text,
  segment  text,
  status   text,
  programs text[],
  payer    text,
  desa     text,
  name     text,
  sealed   bytea not null,
  constraint list_row_pkey primary key (kab, list_id, row)
);
comment on table iuran.list_row is 'A row of a member list; person is the HMAC of the NIK, the NIK and KPJ are sealed.';
select platform.place('iuran.list_row', 'distributed', 'kab', 'kab');

create table iuran.active_month (
  kab      text not null,
  month    text not null constraint active_month_month_check check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  person   bytea not null,
  segment  text not null constraint active_month_segment_check check (segment in ('PU', 'BPU', 'JAKON', 'PMI')),
  area     text not null constraint active_month_area_fkey references wilayah.area (code),
  listed_area text not null,
  programs text[] not null,
  payer    text,
  list_id  uuid not null,
  constraint active_month_pkey primary key (kab, month, person, segment),
  constraint active_month_area_in_kab_check check (left(area, 5) = kab)
) partition by range (month);
comment on table iuran.active_month is 'A person counts as covered in a month because a list row says so. area is the desa, or the kabupaten when the desa is not known; listed_area is where the list alone would put the person.';
select platform.place('iuran.active_month', 'distributed', 'kab', 'kab');
do $$
begin
  for year in 2023..2035 loop
    execute format('create table iuran.active_month_%s partition of iuran.active_month for values from (%L) to (%L)', year, year || '-01', (year + 1) || '-01');
  end loop;
end $$;
create table iuran.active_month_other partition of iuran.active_month default;
create index active_month_list_idx on iuran.active_month (kab, list_id);

create table iuran.coverage_month (
  kab    text not null,
  month  text not null,
  level  smallint not null,
  area   text not null,
  people integer not null,
  pu     integer not null,
  bpu    integer not null,
  jakon  integer not null,
  pmi    integer not null,
  constraint coverage_month_pkey primary key (month, level, kab, area)
);
comment on table iuran.coverage_month is 'Active people per area and month, kept true in the transaction that changes active_month. level 4: desa (or the kabupaten code for people whose desa is unknown), 3: kecamatan, 2: kabupaten. people counts a person once, without PMI.';
select platform.place('iuran.coverage_month', 'distributed', 'kab', 'kab');
create index coverage_month_kab_idx on iuran.coverage_month (kab, area, month);

alter table iuran.list enable row level security;
alter table iuran.list force row level security;
create policy list_scope on iuran.list to naungan_app using (platform.in_scope(kab)) with check (platform.in_scope(kab));
-- Whoever may read a figure may see which lists it stands on; a posted list's row names no person.
create policy list_source on iuran.list for select to naungan_app using (state = 'posted');
create policy list_writer on iuran.list to naungan_import using (true) with check (true);
alter table iuran.list_row enable row level security;
alter table iuran.list_row force row level security;
create policy list_row_scope on iuran.list_row to naungan_app using (platform.in_scope(kab));
create policy list_row_writer on iuran.list_row to naungan_import using (true) with check (true);
alter table iuran.active_month enable row level security;
alter table iuran.active_month force row level security;
create policy active_month_scope on iuran.active_month to naungan_app using (platform.in_scope(area));
create policy active_month_writer on iuran.active_month to naungan_import using (true) with check (true);

grant select, insert, update on iuran.list to naungan_app;
grant select on iuran.list_row, iuran.active_month, iuran.coverage_month to naungan_app;
grant select on iuran.coverage_month to naungan_report;
grant select, insert, update, delete on iuran.list, iuran.list_row, iuran.active_month, iuran.coverage_month to naungan_import;
