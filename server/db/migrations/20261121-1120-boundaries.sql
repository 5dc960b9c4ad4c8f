-- Outlines of areas as a person uploaded them: which file, whose, of when, and the maps that were made of it.
create schema boundaries;
grant usage on schema boundaries to naungan_app, naungan_import, naungan_report;

create table boundaries.set (
  id          uuid constraint set_pkey primary key,
  area        text not null constraint set_area_fkey references wilayah.area (code),
  file_name   text not null,
  file_sha256 bytea not null,
  file_size   bigint not null,
  source      text not null,
  licence     text not null,
  day         text not null,
  note        text not null,
  state       text not null constraint set_state_check check (state in
    ('received', 'reading', 'ready', 'standing', 'withdrawn', 'failed', 'cancelled')),
  failure     jsonb,
  tries       integer not null default 0,
  done        smallint not null default 0,
  level       smallint,
  format      text,
  crs         text,
  code_system text,
  code_field  text,
  report      jsonb,
  created_by  uuid,
  created_by_name text not null,
  created_at  timestamptz not null default now(),
  used_by_name text,
  used_at     timestamptz,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_reason text
);
comment on table boundaries.set is 'A file of outlines as it arrived. level is the deepest level of its shapes; done is how many percent of it are read.';
select platform.place('boundaries.set', 'local');
create index set_area_idx on boundaries.set (area text_pattern_ops, created_at desc);

create table boundaries.map (
  set_id   uuid not null constraint map_set_fkey references boundaries.set (id) on delete cascade,
  parent   text not null constraint map_parent_fkey references wilayah.area (code),
  level    smallint not null constraint map_level_check check (level between 1 and 4),
  topology bytea not null,
  sha256   bytea not null,
  matched  integer not null,
  missing  text[] not null,
  constraint map_pkey primary key (set_id, parent, level)
);
comment on table boundaries.map is 'The shapes of the areas of a level within a parent, as TopoJSON packed by brotli. Of all maps of a parent and level the one of the set used last stands.';
select platform.place('boundaries.map', 'local');
create index map_parent_idx on boundaries.map (parent, level);

grant select, insert, update on boundaries.set to naungan_app;
grant select on boundaries.map to naungan_app;
grant select, insert, update, delete on boundaries.set, boundaries.map to naungan_import;
grant select on boundaries.set, boundaries.map to naungan_report;
