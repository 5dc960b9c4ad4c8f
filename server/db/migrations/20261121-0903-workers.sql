-- The register of workers and the lists it grew from. Person tables: keyed by kabupaten, no triggers, row-level security.
create schema workers;
grant usage on schema workers to naungan_app, naungan_import, naungan_report;

create table workers.import (
  id          uuid constraint import_pkey primary key,
  kab         text not null constraint import_kab_fkey references wilayah.area (code),
  area        text not null constraint import_area_fkey references wilayah.area (code),
  desa        text constraint import_desa_fkey references wilayah.area (code),
  file_name   text not null,
  file_sha256 bytea not null,
  file_size   bigint not null,
  state       text not null constraint import_state_check check (state in
    ('received', 'unmapped', 'reading', 'ready', 'taking', 'taken', 'undone', 'failed', 'cancelled')),
  failure     text,
  tries       integer not null default 0,
  sheet       text,
  plan        jsonb,
  mapping     jsonb,
  counts      jsonb not null default '{}',
  forensics   jsonb not null default '[]',
  done_rows   integer not null default 0,
  total_rows  integer,
  created_by  uuid not null,
  created_by_name text not null,
  created_at  timestamptz not null default now(),
  matched_at  timestamptz,
  taken_at    timestamptz,
  undone_at   timestamptz
);
comment on column workers.import.plan is 'How the sheet is read: layout, heading row, columns, order of day and month.';
comment on column workers.import.matched_at is 'Since when its rows are compared with the register; a list taken or undone later asks for a new comparison.';
comment on table workers.import is 'One list as it arrived: what was read, what was taken into the register, whether it was undone.';
select platform.place('workers.import', 'local');
create index import_kab_idx on workers.import (kab, created_at desc);
create index import_sha_idx on workers.import (file_sha256);

create table workers.import_row (
  kab          text not null,
  import_id    uuid not null,
  row          integer not null,
  area         text not null,
  verdict      text not null constraint import_row_verdict_check check (verdict in ('ok', 'warned', 'rejected')),
  effect       text constraint import_row_effect_check check (effect in ('new', 'updated', 'same')),
  issues       text[] not null default '{}',
  desa         text,
  name         text,
  name_fold    text,
  birth_date   text,
  sex          text,
  occupation   text,
  address      text,
  mother       text,
  nik_index    bytea,
  nik15_index  bytea,
  nik_sealed   bytea,
  kk_index     bytea,
  kk_sealed    bytea,
  phone_index  bytea,
  phone_sealed bytea,
  sealed       bytea,
  mended       boolean not null default false,
  worker_id    uuid not null,
  before       jsonb,
  constraint import_row_pkey primary key (kab, import_id, row)
);
comment on table workers.import_row is 'A row of a list: verdict and issues open, NIK, KK and phone sealed. area is the uploader''s area.';
comment on column workers.import_row.effect is 'What taking does to the register; null when the row is not taken.';
comment on column workers.import_row.sealed is 'The cells and seen values of a row with an issue; an ok row says nothing that its columns do not.';
comment on column workers.import_row.before is 'The record as it was before this row changed it, for undo.';
select platform.place('workers.import_row', 'distributed', 'kab', 'kab');
create index import_row_issue_idx on workers.import_row (kab, import_id, row) where verdict <> 'ok';
create index import_row_worker_idx on workers.import_row (kab, worker_id);

create table workers.worker (
  kab         text not null,
  id          uuid not null,
  desa        text not null constraint worker_desa_fkey references wilayah.area (code),
  nik_index   bytea not null,
  nik15_index bytea not null,
  nik_sealed  bytea not null,
  kk_index    bytea,
  kk_sealed   bytea,
  name        text not null,
  name_fold   text collate "C" not null,
  birth_date  text,
  sex         text constraint worker_sex_check check (sex in ('L', 'P')),
  occupation  text,
  address     text,
  mother      text,
  phone_index bytea,
  phone_sealed bytea,
  key_version smallint not null,
  import_id   uuid not null,
  created_at  timestamptz not null default now(),
  updated_at  timestamptz not null default now(),
  constraint worker_pkey primary key (kab, id),
  constraint worker_nik_key unique (kab, nik_index),
  constraint worker_desa_in_kab_check check (left(desa, 5) = kab)
);
comment on table workers.worker is 'A person in the register. NIK, KK and phone sealed; *_index are HMACs for matching.';
select platform.place('workers.worker', 'distributed', 'kab', 'kab');
-- Without kab in front: every other index begins with it, and a planner without statistics would take any of them.
create index worker_nik15_idx on workers.worker (nik15_index);
create index worker_name_idx on workers.worker (kab, name_fold, id);
create index worker_desa_idx on workers.worker (kab, desa, name_fold, id);

create table workers.nik_holder (
  nik_index bytea not null constraint nik_holder_pkey primary key,
  kab       text not null,
  worker_id uuid not null
);
comment on table workers.nik_holder is 'Which kabupaten holds a NIK (as HMAC): one person once in the nation.';
select platform.place('workers.nik_holder', 'distributed', 'nik_index', 'nik');

create table workers.mapping (
  kab         text not null constraint mapping_kab_fkey references wilayah.area (code),
  fingerprint text not null,
  mapping     jsonb not null,
  by          uuid not null,
  at          timestamptz not null,
  constraint mapping_pkey primary key (kab, fingerprint)
);
comment on table workers.mapping is 'Which column holds which field, as a person once said for headings like these; used by itself the next time.';
select platform.place('workers.mapping', 'local');

alter table workers.import enable row level security;
alter table workers.import force row level security;
create policy import_scope on workers.import to naungan_app using (platform.in_scope(area)) with check (platform.in_scope(area));
create policy import_writer on workers.import to naungan_import using (true) with check (true);
alter table workers.import_row enable row level security;
alter table workers.import_row force row level security;
create policy import_row_scope on workers.import_row to naungan_app
  using (platform.in_scope(area)) with check (platform.in_scope(area));
create policy import_row_writer on workers.import_row to naungan_import using (true) with check (true);
alter table workers.worker enable row level security;
alter table workers.worker force row level security;
create policy worker_scope on workers.worker to naungan_app using (platform.in_scope(desa)) with check (platform.in_scope(desa));
create policy worker_writer on workers.worker to naungan_import using (true) with check (true);
alter table workers.nik_holder enable row level security;
alter table workers.nik_holder force row level security;
create policy nik_holder_writer on workers.nik_holder to naungan_import using (true) with check (true);

grant select, insert, update on workers.import to naungan_app;
grant select, update on workers.import_row to naungan_app;
grant select on workers.worker to naungan_app;
grant select, insert, update on workers.mapping to naungan_app;
grant select on workers.mapping to naungan_import;
grant select, insert, update, delete on workers.import, workers.import_row, workers.worker, workers.nik_holder to naungan_import;
