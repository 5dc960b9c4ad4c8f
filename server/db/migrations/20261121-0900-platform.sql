-- Roles, the placement hook, settings. Every later table stands on these.
create extension if not exists pg_trgm;

do $$
begin
  if not exists (select from pg_roles where rolname = 'naungan_app') then create role naungan_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'naungan_import') then create role naungan_import nologin; end if;
  if not exists (select from pg_roles where rolname = 'naungan_report') then create role naungan_report nologin; end if;
  execute format('grant naungan_app, naungan_import, naungan_report to %I', current_user);
end $$;

create schema platform;
grant usage on schema platform to naungan_app, naungan_import, naungan_report;

create table platform.placement (
  tbl   text constraint placement_pkey primary key,
  class text not null constraint placement_class_check check (class in ('local', 'reference', 'distributed')),
  dist  text,
  grp   text,
  constraint placement_dist_check check ((class = 'distributed') = (dist is not null and grp is not null))
);
comment on table platform.placement is 'Where each table stands on a Citus cluster; written by platform.place(), read by the schema lint.';

-- Called directly after each CREATE TABLE. Without Citus it only notes the placement.
create function platform.place(tbl text, class text, dist text default null, grp text default null)
returns void language plpgsql as $$
begin
  insert into platform.placement values (place.tbl, place.class, place.dist, place.grp);
  if exists (select from pg_extension where extname = 'citus') then
    if place.class = 'reference' then
      execute format('select create_reference_table(%L)', place.tbl);
    elsif place.class = 'distributed' then
      execute format('select create_distributed_table(%L, %L, colocate_with => coalesce((select p.tbl from platform.placement p where p.grp = %L and p.tbl <> %L limit 1), ''none''))',
        place.tbl, place.dist, place.grp, place.tbl);
    end if;
  end if;
end $$;

-- The second lock: true when the code lies in an area of this request (LIKE patterns set by SET LOCAL app.scope).
create function platform.in_scope(code text) returns boolean language sql stable as
$$ select code like any (string_to_array(current_setting('app.scope', true), ',')) $$;

select platform.place('platform.placement', 'local');

create table platform.setting (
  key   text constraint setting_pkey primary key,
  value jsonb not null
);
comment on table platform.setting is 'Few facts about this installation: the area served, whether its people are made up.';
select platform.place('platform.setting', 'local');
grant select, insert, update on platform.setting to naungan_app;
grant select on platform.setting to naungan_import, naungan_report;

-- The queue's own tables are closed to the application; this is its one way in.
create function platform.add_job(name text, payload json) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(add_job.name, add_job.payload, max_attempts => 5);
end $$;
revoke execute on function platform.add_job(text, json) from public;
grant execute on function platform.add_job(text, json) to naungan_app, naungan_import;
