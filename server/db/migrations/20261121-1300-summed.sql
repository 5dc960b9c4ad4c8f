-- What the desa of a kecamatan and the kecamatan of a kabupaten add up to, kept so that a provinsi adds up no 8,000 rows.
create table targets.summed (
  area       text not null constraint summed_area_fkey references wilayah.area (code),
  definition text not null,
  since      smallint not null,
  workers    bigint not null,
  year       smallint not null,
  day        text not null,
  source     text not null,
  constraint summed_pkey primary key (area, definition, since)
);
comment on table targets.summed is 'By definition, the sum of all parts of a kecamatan or kabupaten as it stands from a year on. No row while a part says nothing.';
comment on column targets.summed.source is 'Empty when the parts have several.';
select platform.place('targets.summed', 'local');
create index summed_depth_idx on targets.summed (length(area), area text_pattern_ops, definition, since desc)
  include (workers, year, day, source);
grant select, insert, delete on targets.summed to naungan_app, naungan_import;
grant select on targets.summed to naungan_report;
create trigger summed_changed after insert or delete
  on targets.summed for each statement execute function platform.mark_change('figures');

-- The newest statement of each year; a year stands until a later one is stated.
create function targets.sum_anew(kecamatan text[], kabupaten text[]) returns void language plpgsql as
$$ begin
  delete from targets.summed where area = any(kecamatan) or area = any(kabupaten);

  insert into targets.summed (area, definition, since, workers, year, day, source)
  with newest as materialized (
    select distinct on (d.area, d.definition, d.year)
           left(d.area, 8) as up, d.area, d.definition, d.year, d.workers, d.day, d.source
      from targets.denominator d
     where length(d.area) = 13 and left(d.area, 8) = any(kecamatan) and d.withdrawn_at is null
     order by d.area, d.definition, d.year, d.day desc, d.created_at desc),
  point as (select distinct up, definition, year as since from newest),
  held as (
    select distinct on (n.area, n.definition, p.since) n.*, p.since
      from point p join newest n on n.up = p.up and n.definition = p.definition and n.year <= p.since
     order by n.area, n.definition, p.since, n.year desc)
  select up, definition, since, sum(workers), max(year), max(day),
         case when min(source) = max(source) then min(source) else '' end
    from held group by up, definition, since
   having count(*) = (select count(*) from wilayah.area a where a.parent = up);

  insert into targets.summed (area, definition, since, workers, year, day, source)
  with part as materialized (
    select left(s.area, 5) as up, s.area, s.definition, s.since, s.workers, s.year, s.day, s.source, 2 as turn
      from targets.summed s where length(s.area) = 8 and left(s.area, 5) = any(kabupaten)
    union all (
    select distinct on (d.area, d.definition, d.year)
           left(d.area, 5), d.area, d.definition, d.year, d.workers, d.year, d.day, d.source, 1
      from targets.denominator d
     where length(d.area) = 8 and left(d.area, 5) = any(kabupaten) and d.withdrawn_at is null
     order by d.area, d.definition, d.year, d.day desc, d.created_at desc)),
  point as (select distinct up, definition, since from part),
  -- What a kecamatan says of itself goes before the sum of its desa, however old.
  held as (
    select distinct on (n.area, n.definition, p.since) n.up, n.definition, p.since, n.workers, n.year, n.day, n.source
      from point p join part n on n.up = p.up and n.definition = p.definition and n.since <= p.since
     order by n.area, n.definition, p.since, n.turn, n.since desc)
  select up, definition, since, sum(workers), max(year), max(day),
         case when min(source) = max(source) then min(source) else '' end
    from held group by up, definition, since
   having count(*) = (select count(*) from wilayah.area a where a.parent = up);
end $$;

-- One writer at a time: each adds up what the one before has committed. Statements are few and short.
create function targets.sum_changed() returns trigger language plpgsql as
$$
declare
  kecamatan text[];
  kabupaten text[];
begin
  kecamatan := array(select distinct left(area, 8) from changed where length(area) = 13);
  kabupaten := array(select distinct left(area, 5) from changed where length(area) in (8, 13));
  if kabupaten = '{}' then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('targets.summed', 0));
  perform targets.sum_anew(kecamatan, kabupaten);
  return null;
end $$;
create trigger denominator_stated after insert on targets.denominator
  referencing new table as changed for each statement execute function targets.sum_changed();
create trigger denominator_withdrawn after update on targets.denominator
  referencing old table as changed for each statement execute function targets.sum_changed();
create trigger denominator_dropped after delete on targets.denominator
  referencing old table as changed for each statement execute function targets.sum_changed();

select targets.sum_anew(
  array(select distinct left(area, 8) from targets.denominator where length(area) = 13),
  array(select distinct left(area, 5) from targets.denominator where length(area) in (8, 13)));
