-- What an answer in memory stands on: whoever changes it leaves a mark in the same transaction, so both are seen at once.
create table platform.change (
  id    bigint generated always as identity constraint change_pkey primary key,
  topic text not null constraint change_topic_check check (topic in ('figures', 'maps', 'accounts')),
  mark  bigint not null default (random() * 9007199254740991)::bigint
);
comment on table platform.change is 'A row a change. The sum of the marks of a topic is another one after every commit that changed it; nobody waits for anybody, as they would for one row with a number.';
comment on column platform.change.mark is 'Random, so that no two sets of changes have the same sum, also when old rows are folded into one.';
select platform.place('platform.change', 'local');
grant insert on platform.change to naungan_app, naungan_import;

create function platform.mark_change() returns trigger language plpgsql as
$$ begin insert into platform.change (topic) values (tg_argv[0]); return null; end $$;

-- Distributed tables bear no triggers: whoever counts iuran.coverage_month anew says so.
create trigger list_changed after insert or delete or update of state, months, basis, posted_at, file_name
  on iuran.list for each statement execute function platform.mark_change('figures');
create trigger target_changed after insert or update or delete
  on targets.target for each statement execute function platform.mark_change('figures');
create trigger denominator_changed after insert or update or delete
  on targets.denominator for each statement execute function platform.mark_change('figures');
create trigger set_changed after insert or delete or update of state, used_at
  on boundaries.set for each statement execute function platform.mark_change('maps');
create trigger map_changed after insert or update or delete
  on boundaries.map for each statement execute function platform.mark_change('maps');

-- Signing in makes a token nobody has in memory; ending a session, a duty or an account must be seen at once.
create trigger session_ended after delete or update of ended_at, expires_at, account
  on accounts.session for each statement execute function platform.mark_change('accounts');
create trigger account_changed after delete or update of disabled_at, name, username
  on accounts.account for each statement execute function platform.mark_change('accounts');
create trigger assignment_changed after insert or update or delete
  on accounts.assignment for each statement execute function platform.mark_change('accounts');
