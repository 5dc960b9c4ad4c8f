-- Figures that others publish: the files they came in, and each figure with its file and row. Nothing is overwritten.
create schema statistics;
grant usage on schema statistics to naungan_app, naungan_import, naungan_report;

create table statistics.file (
  id         uuid constraint file_pkey primary key,
  area       text not null constraint file_area_fkey references wilayah.area (code),
  name       text not null,
  sha256     bytea not null,
  state      text not null default 'ready' constraint file_state_check check (state in ('ready', 'taken', 'cancelled', 'undone')),
  read       jsonb not null,
  created_by uuid,
  created_by_name text not null,
  created_at timestamptz not null default now(),
  ended_by_name text,
  ended_at   timestamptz
);
comment on table statistics.file is 'A file of published figures. area: whose page it was sent from; its rows may lie anywhere its sender may write.';
comment on column statistics.file.read is 'What was read: figures, refused rows, warnings. Nothing of it counts before the file is taken.';
comment on column statistics.file.ended_at is 'When it was taken, cancelled or taken back, whichever was last.';
select platform.place('statistics.file', 'local');
create index file_area_idx on statistics.file (area text_pattern_ops, created_at desc);

create table statistics.observation (
  id         uuid constraint observation_pkey primary key,
  area       text not null constraint observation_area_fkey references wilayah.area (code),
  statistic  text not null,
  unit       text not null,
  value      numeric not null constraint observation_value_check check (value >= 0),
  position   text not null,
  definition text not null default '',
  source     text not null,
  url        text not null default '',
  note       text not null default '',
  file       uuid not null constraint observation_file_fkey references statistics.file (id),
  row        integer not null,
  created_by_name text not null,
  created_at timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by_name text
);
comment on table statistics.observation is 'One published figure as it was stated, with its time and source; also those that became a target or a denominator.';
comment on column statistics.observation.position is 'As of when: a year, a month or a day.';
select platform.place('statistics.observation', 'local');
create index observation_area_idx on statistics.observation (area text_pattern_ops, statistic, position) where withdrawn_at is null;
create index observation_file_idx on statistics.observation (file);

grant select, insert on statistics.file, statistics.observation to naungan_app;
grant update (state, read, ended_by_name, ended_at) on statistics.file to naungan_app;
grant update (withdrawn_at, withdrawn_by_name) on statistics.observation to naungan_app;
grant select on statistics.file, statistics.observation to naungan_report;

alter table targets.target add column file uuid;
alter table targets.target add column file_row integer;
alter table targets.denominator add column file uuid;
alter table targets.denominator add column file_row integer;
comment on column targets.target.file is 'The file of published figures it came in, with the row; null when it was entered by hand.';
comment on column targets.denominator.file is 'The file of published figures it came in, with the row; null when it was entered by hand.';
create index target_file_idx on targets.target (file) where file is not null;
create index denominator_file_idx on targets.denominator (file) where file is not null;
