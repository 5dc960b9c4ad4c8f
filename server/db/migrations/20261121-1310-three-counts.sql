-- Why the count of Naungan, of BPJS and of the desa differ: everybody is put beside everybody once, and their kinds are counted.
create table iuran.reconciled (
  kab         text not null,
  month       text not null,
  basis       text not null,
  against     text not null constraint reconciled_against_check check (against in ('bpjs', 'desa')),
  area_theirs text not null,
  area_ours   text not null,
  active      smallint not null,
  held        smallint not null,
  why         text not null,
  people      integer not null,
  constraint reconciled_pkey primary key (kab, month, basis, against, area_theirs, area_ours, active, held, why)
);
comment on table iuran.reconciled is 'Rows of member lists (bpjs) or people and refused rows of desa lists (desa) beside the people counted; counted when first asked for, dropped when the month or the register changes.';
comment on column iuran.reconciled.area_theirs is 'Where the other side puts them: a desa, or what the list was for when no desa is known; empty when the other side does not have them.';
comment on column iuran.reconciled.area_ours is 'Where they are counted, in whichever segment; empty when they are not.';
comment on column iuran.reconciled.active is 'Segments without grace: the sum of PU 1, BPU 2, JAKON 4, PMI 8; held has those in grace too.';
comment on column iuran.reconciled.why is 'Why a row of theirs by itself adds nobody; empty when it does.';
select platform.place('iuran.reconciled', 'distributed', 'kab', 'kab');

create table iuran.reconcile_count (
  kab           text not null,
  month         text not null,
  basis         text not null,
  desa_lists integer not null,
  desa_day   timestamptz,
  constraint reconcile_count_pkey primary key (kab, month, basis)
);
comment on table iuran.reconcile_count is 'Which months are put beside the other counts, and how many desa lists, the newest of each sender, were read for it.';
select platform.place('iuran.reconcile_count', 'distributed', 'kab', 'kab');

create table iuran.uncounted_row (
  kab     text not null,
  month   text not null,
  basis   text not null,
  why     text not null,
  list_id uuid not null,
  row     integer not null,
  person  bytea,
  area    text not null,
  constraint uncounted_row_pkey primary key (kab, month, basis, why, list_id, row)
);
comment on table iuran.uncounted_row is 'Rows of member lists that by themselves add nobody to the count, by why; kept and dropped with reconciled.';
select platform.place('iuran.uncounted_row', 'distributed', 'kab', 'kab');
create index uncounted_row_person_idx on iuran.uncounted_row (kab, month, basis, person) where person is not null;

alter table iuran.uncounted_row enable row level security;
alter table iuran.uncounted_row force row level security;
create policy uncounted_row_scope on iuran.uncounted_row for select to naungan_app using (platform.in_scope(area));
create policy uncounted_row_writer on iuran.uncounted_row to naungan_import using (true) with check (true);

grant select on iuran.reconciled, iuran.reconcile_count to naungan_app, naungan_report;
grant select on iuran.uncounted_row to naungan_app;
grant select, insert, delete on iuran.reconciled, iuran.reconcile_count, iuran.uncounted_row to naungan_import;
