-- The whole schema as text, one line a fact, in an order that never changes.
with spaces as (select oid, nspname from pg_namespace where nspname in
  ('platform', 'wilayah', 'accounts', 'audit', 'workers', 'iuran', 'targets', 'enrolment', 'claims', 'budgets', 'reports')),
tables as (
  select c.oid, c.relname, s.nspname, c.relrowsecurity, c.relforcerowsecurity, c.relkind, c.relispartition
    from pg_class c join spaces s on s.oid = c.relnamespace where c.relkind in ('r', 'p', 'v')),
facts as (
  select 1 as kind, t.nspname || '.' || t.relname as owner, 0 as place,
    case t.relkind when 'v' then 'view ' else 'table ' end || t.nspname || '.' || t.relname
      || case when t.relispartition then ' partition of ' || (select i.inhparent::regclass::text from pg_inherits i where i.inhrelid = t.oid)
         || ' ' || (select pg_get_expr(relpartbound, oid) from pg_class where oid = t.oid) else '' end
      || case when t.relforcerowsecurity then ' with row security forced' else '' end
      || coalesce('  -- ' || obj_description(t.oid), '') as fact
    from tables t
  union all
  select 2, t.nspname || '.' || t.relname, a.attnum,
    '  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || case when a.attnotnull then ' not null' else '' end
      || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') || coalesce('  -- ' || col_description(t.oid, a.attnum), '')
    from tables t join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum where not t.relispartition
  union all
  select 3, t.nspname || '.' || t.relname, 0, '  constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid)
    from tables t join pg_constraint c on c.conrelid = t.oid where not t.relispartition and c.contype <> 'n'
  union all
  select 4, t.nspname || '.' || t.relname, 0, '  ' || pg_get_indexdef(i.indexrelid)
    from tables t join pg_index i on i.indrelid = t.oid
    where not t.relispartition and not exists (select from pg_constraint c where c.conindid = i.indexrelid)
  union all
  select 5, t.nspname || '.' || t.relname, 0,
    '  policy ' || p.polname || ' to ' || (select string_agg(r.rolname, ', ' order by r.rolname) from pg_roles r where r.oid = any (p.polroles))
      || coalesce(' using ' || pg_get_expr(p.polqual, p.polrelid), '') || coalesce(' with check ' || pg_get_expr(p.polwithcheck, p.polrelid), '')
    from tables t join pg_policy p on p.polrelid = t.oid
  union all
  select 6, t.nspname || '.' || t.relname, 0, '  ' || pg_get_triggerdef(g.oid)
    from tables t join pg_trigger g on g.tgrelid = t.oid where not g.tgisinternal
  union all
  select 7, t.nspname || '.' || t.relname, 0,
    '  grant ' || string_agg(lower(g.privilege_type), ', ' order by g.privilege_type) || ' to ' || r.rolname
    from tables t join pg_class c on c.oid = t.oid cross join lateral aclexplode(c.relacl) g join pg_roles r on r.oid = g.grantee
    where r.rolname like 'naungan\__%' group by t.nspname, t.relname, r.rolname
  union all
  select 8, t.nspname || '.' || t.relname, 0, '  grant update (' || string_agg(a.attname, ', ' order by a.attnum) || ') to ' || r.rolname
    from tables t join pg_attribute a on a.attrelid = t.oid cross join lateral aclexplode(a.attacl) g join pg_roles r on r.oid = g.grantee
    where r.rolname like 'naungan\__%' group by t.nspname, t.relname, r.rolname
  union all
  select 9, '~' || s.nspname || '.' || p.proname, 0, pg_get_functiondef(p.oid) from pg_proc p join spaces s on s.oid = p.pronamespace
  union all
  select 10, '~~' || p.tbl, 0, 'placed ' || p.tbl || ' ' || p.class || coalesce(' by ' || p.dist || ' with ' || p.grp, '') from platform.placement p)
select fact from facts order by owner collate "C", kind, place, fact collate "C"
