-- How many should be covered: denominators and targets, each with its source and day. Nothing is overwritten.
create schema targets;
grant usage on schema targets to naungan_app, naungan_import, naungan_report;

create table targets.target (
  id           uuid constraint target_pkey primary key,
  area         text not null constraint target_area_fkey references wilayah.area (code),
  year         smallint not null constraint target_year_check check (year between 2014 and 2100),
  percent_bp   integer constraint target_percent_check check (percent_bp between 0 and 100000),
  workers      bigint constraint target_workers_check check (workers >= 0),
  instrument   text not null,
  source       text not null,
  day          text not null,
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  constraint target_something_check check (percent_bp is not null or workers is not null)
);
comment on table targets.target is 'A target as an instrument states it: percent (hundredths), head count, or both.';
select platform.place('targets.target', 'local');
create index target_area_idx on targets.target (area text_pattern_ops, year) where withdrawn_at is null;

create table targets.denominator (
  id           uuid constraint denominator_pkey primary key,
  area         text not null constraint denominator_area_fkey references wilayah.area (code),
  year         smallint not null constraint denominator_year_check check (year between 2014 and 2100),
  definition   text not null constraint denominator_definition_check
    check (definition in ('potensi', 'penduduk_bekerja', 'angkatan_kerja', 'lokal')),
  workers      bigint not null constraint denominator_workers_check check (workers >= 0),
  source       text not null,
  day          text not null,
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text
);
comment on table targets.denominator is 'How many workers should be covered, by a named definition, dated and sourced.';
select platform.place('targets.denominator', 'local');
create index denominator_area_idx on targets.denominator (area text_pattern_ops, definition, year) where withdrawn_at is null;
grant select, insert on targets.target, targets.denominator to naungan_app, naungan_import;
grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) on targets.target, targets.denominator to naungan_app;
grant select on targets.target, targets.denominator to naungan_report;
