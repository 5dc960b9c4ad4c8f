-- How many people at least should be covered in every desa, as an instrument says: the nearest area that states one counts.
create table targets.floor (
  id           uuid constraint floor_pkey primary key,
  area         text not null constraint floor_area_fkey references wilayah.area (code),
  workers      integer not null constraint floor_workers_check check (workers between 1 and 1000000),
  instrument   text not null,
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
comment on table targets.floor is 'The least number of covered people for each desa in an area. Holds from its day until a later one is stated.';
select platform.place('targets.floor', 'local');
create index floor_area_idx on targets.floor (area text_pattern_ops) where withdrawn_at is null;
grant select, insert on targets.floor to naungan_app, naungan_import;
grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) on targets.floor to naungan_app;
grant select on targets.floor to naungan_report;

create trigger floor_changed after insert or update or delete
  on targets.floor for each statement execute function platform.mark_change('figures');
