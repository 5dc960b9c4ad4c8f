-- What would not work on a Citus cluster, found on plain PostgreSQL. Input: platform.placement. A good schema gives no row.
with m as (select tbl::regclass as tbl, class, dist, grp from platform.placement),
d as (select m.*, a.attnum, a.attnotnull, a.attgenerated, a.attidentity, a.atttypid, a.attcollation, t.typtype
        from m left join pg_attribute a on a.attrelid = m.tbl and a.attname = m.dist left join pg_type t on t.oid = a.atttypid
       where class = 'distributed'),
names as (select m.tbl, c.relname::text as name from m join pg_class c on c.oid = m.tbl where m.class <> 'local'
  union all select m.tbl, conname::text from m join pg_constraint on conrelid = m.tbl where m.class <> 'local' and contype <> 'n'
  union all select m.tbl, c.relname::text from m join pg_index on indrelid = m.tbl join pg_class c on c.oid = indexrelid where m.class <> 'local'),
found as (
  select 'L01 distribution column missing, nullable, generated, identity or a domain' as rule, tbl::text as object, dist as detail from d
   where attnum is null or not attnotnull or attgenerated <> '' or attidentity <> '' or typtype = 'd'
  union all select 'L02 no primary key', tbl::text, '' from d where not exists (select from pg_index where indrelid = tbl and indisprimary)
  union all select 'L03 unique index without the distribution column', tbl::text, indexrelid::regclass::text from d join pg_index i on indrelid = tbl
   where indisunique and not (d.attnum = any ((i.indkey::int2[])[0:i.indnkeyatts - 1]))
  union all select 'L04 exclusion without the distribution column', tbl::text, conname from d join pg_constraint c on conrelid = tbl and contype = 'x'
   where not exists (select from unnest(c.conkey, c.conexclop) u(k, o) join pg_operator op on op.oid = u.o where u.k = d.attnum and op.oprname = '=')
  union all select 'L05 foreign key from distributed to local', d.tbl::text, conname from d join pg_constraint c on conrelid = d.tbl and contype = 'f'
    join m t on t.tbl = c.confrelid where t.class = 'local'
  union all select 'L06 foreign key between distributed tables not paired', d.tbl::text, conname from d join pg_constraint c on conrelid = d.tbl and contype = 'f'
    join d t on t.tbl = c.confrelid
   where t.grp is distinct from d.grp or not exists (select from unnest(c.conkey, c.confkey) u(a, b) where u.a = d.attnum and u.b = t.attnum)
  union all select 'L07 foreign key from local or reference to distributed', s.tbl::text, conname from m s join pg_constraint c on conrelid = s.tbl and contype = 'f'
    join d t on t.tbl = c.confrelid where s.class <> 'distributed'
  union all select 'L08 SET NULL or SET DEFAULT with the distribution column', d.tbl::text, conname from d join pg_constraint c on conrelid = d.tbl and contype = 'f'
   where d.attnum = any (conkey) and (confdeltype in ('n', 'd') or confupdtype in ('n', 'd'))
  union all select 'L09 deferrable constraint on a distributed table', d.tbl::text, conname from d join pg_constraint c on conrelid = d.tbl where condeferrable
  union all select 'L10 trigger on a distributed or reference table', m.tbl::text, tgname from m join pg_trigger on tgrelid = m.tbl where not tgisinternal and class <> 'local'
  union all select 'L11 rule on a distributed or reference table', m.tbl::text, rulename from m join pg_rewrite on ev_class = m.tbl where class <> 'local'
  union all select 'L12 subquery in a policy', m.tbl::text, polname from m join pg_policy on polrelid = m.tbl
   where class <> 'local' and coalesce(pg_get_expr(polqual, polrelid), '') || coalesce(pg_get_expr(polwithcheck, polrelid), '') ~* '\mselect\M'
  union all select 'L13 small serial or identity on a distributed table', d.tbl::text, a.attname from d
    join pg_attribute a on a.attrelid = d.tbl and a.attnum > 0 and not attisdropped left join pg_attrdef ad on ad.adrelid = a.attrelid and ad.adnum = a.attnum
   where a.atttypid in (21, 23) and (a.attidentity <> '' or pg_get_expr(ad.adbin, ad.adrelid) ~ 'nextval')
  union all select 'L14 SQL function over a distributed table', p.oid::regprocedure::text, d.tbl::text from d
    join pg_proc p on p.prolang = (select oid from pg_language where lanname = 'sql')
     and position(d.tbl::text in coalesce(p.prosrc, '') || coalesce(pg_get_function_sqlbody(p.oid), '')) > 0
  union all select 'L15 inheritance on a distributed table', d.tbl::text, inhparent::regclass::text from d join pg_inherits on inhrelid = d.tbl
    join pg_class c on c.oid = inhparent where c.relkind <> 'p'
  union all select 'L16 name longer than 48', tbl::text, name from names where length(name) > 48
  union all select 'L17 table not placed', c.oid::regclass::text, '' from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind in ('r', 'p') and not c.relispartition and c.oid not in (select tbl from m)
     and n.nspname in (select k.relnamespace::regnamespace::text from m join pg_class k on k.oid = m.tbl)
  union all select 'L18 one group, different types of distribution column', d.tbl::text, d.dist from d
   where exists (select from d other where other.grp = d.grp and (other.atttypid <> d.atttypid or other.attcollation <> d.attcollation))
  union all select 'L19 foreign key from reference to local', s.tbl::text, conname from m s join pg_constraint c on conrelid = s.tbl and contype = 'f'
    join m t on t.tbl = c.confrelid where s.class = 'reference' and t.class = 'local'
  union all select 'L20 view granted without its base table', v.oid::regclass::text, g.grantee::regrole::text || ' lacks ' || m.tbl::text
    from pg_class v join pg_rewrite r on r.ev_class = v.oid and v.relkind = 'v' join pg_depend dp on dp.objid = r.oid and dp.refclassid = 'pg_class'::regclass and dp.deptype = 'n'
    join m on m.tbl = dp.refobjid and m.class <> 'local' cross join lateral aclexplode(v.relacl) g
   where g.privilege_type = 'SELECT' and g.grantee <> 0 and g.grantee <> v.relowner and not has_any_column_privilege(g.grantee, m.tbl, 'SELECT'))
select distinct * from found order by 1, 2, 3
