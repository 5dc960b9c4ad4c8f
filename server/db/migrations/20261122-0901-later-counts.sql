-- Counts that nobody may have to wait for are made behind everything else, and one that waits already is not asked for again.
create function platform.add_later(name text, payloads json) returns void language plpgsql security definer
set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(add_later.name, asked.payload, max_attempts => 5, priority => 10, job_key => asked.key)
     from (select one.value as payload, add_later.name || ' ' || one.value as key from json_array_elements(add_later.payloads) one) asked
    where not exists (select from graphile_worker.jobs waiting
                       where waiting.key = asked.key and waiting.locked_at is null and waiting.attempts < waiting.max_attempts);
end $$;
revoke execute on function platform.add_later(text, json) from public;
grant execute on function platform.add_later(text, json) to naungan_app, naungan_import;

create table iuran.compare_count (
  kab        text not null,
  from_month text not null,
  to_month   text not null,
  basis      text not null,
  constraint compare_count_pkey primary key (kab, from_month, to_month, basis)
);
comment on table iuran.compare_count is 'Which months are compared, also where nobody is listed in either; kept and dropped with transition.';
select platform.place('iuran.compare_count', 'distributed', 'kab', 'kab');
grant select on iuran.compare_count to naungan_app, naungan_report;
grant select, insert, delete on iuran.compare_count to naungan_import;

insert into iuran.compare_count (kab, from_month, to_month, basis)
select distinct kab, from_month, to_month, basis from iuran.transition;
