-- Which lists stand for a month, found by an index: the lock on area of iuran.list lets no index be asked what months hold.
create table iuran.list_month (
  basis     text not null,
  month     text not null,
  kab       text not null,
  list_id   uuid not null,
  posted_at timestamptz not null,
  constraint list_month_pkey primary key (basis, month, kab, list_id)
);
comment on table iuran.list_month is 'The months of every posted list, kept by a trigger on iuran.list; it names no person and is read by whoever reads a figure.';
select platform.place('iuran.list_month', 'local');
create index list_month_kab_idx on iuran.list_month (kab, basis, month);
create index list_month_list_idx on iuran.list_month (list_id);
create index list_month_newest_idx on iuran.list_month (basis, month, posted_at desc);
grant select on iuran.list_month to naungan_app, naungan_import, naungan_report;

create function iuran.keep_list_months() returns trigger language plpgsql security definer
set search_path = pg_catalog as $$
begin
  if tg_op <> 'INSERT' then delete from iuran.list_month where list_id = old.id; end if;
  if tg_op <> 'DELETE' and new.state = 'posted' then
    insert into iuran.list_month (basis, month, kab, list_id, posted_at)
    select new.basis, month, new.kab, new.id, new.posted_at from unnest(new.months) month on conflict do nothing;
  end if;
  return null;
end $$;
revoke execute on function iuran.keep_list_months() from public;
create trigger list_months_kept after insert or delete or update of state, months, basis, posted_at, kab
  on iuran.list for each row execute function iuran.keep_list_months();
create trigger list_month_changed after insert or delete
  on iuran.list_month for each statement execute function platform.mark_change('figures');

insert into iuran.list_month (basis, month, kab, list_id, posted_at)
select l.basis, month, l.kab, l.id, l.posted_at from iuran.list l, unnest(l.months) month where l.state = 'posted'
on conflict do nothing;
drop index iuran.list_months_idx;
