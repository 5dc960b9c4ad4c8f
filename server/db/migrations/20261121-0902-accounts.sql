-- Who may do what, where; and what was done.
create schema accounts;
grant usage on schema accounts to naungan_app;

create table accounts.account (
  id             uuid constraint account_pkey primary key,
  username       text not null constraint account_username_check check (username ~ '^[a-z0-9._-]{3,40}$'),
  email          text,
  name           text not null,
  office         text,
  password_hash  text not null,
  totp_sealed    bytea,
  totp_confirmed boolean not null default false,
  totp_last_step bigint,
  created_at     timestamptz not null default now(),
  created_by     uuid,
  disabled_at    timestamptz
);
create unique index account_username_key on accounts.account (username);
create unique index account_email_key on accounts.account (lower(email));
comment on table accounts.account is 'An officer who signs in. TOTP secret sealed; password hashed with argon2id.';
select platform.place('accounts.account', 'local');

create table accounts.assignment (
  account    uuid not null constraint assignment_account_fkey references accounts.account (id),
  role       text not null constraint assignment_role_check
    check (role in ('admin', 'operator', 'approver', 'branch', 'viewer', 'auditor')),
  area       text not null constraint assignment_area_fkey references wilayah.area (code),
  granted_by uuid,
  granted_at timestamptz not null default now(),
  constraint assignment_pkey primary key (account, role, area)
);
comment on table accounts.assignment is 'A role in an area; an officer may hold several.';
select platform.place('accounts.assignment', 'local');

create table accounts.session (
  token_hash bytea constraint session_pkey primary key,
  id         uuid not null constraint session_id_key unique,
  account    uuid not null constraint session_account_fkey references accounts.account (id),
  created_at timestamptz not null default now(),
  seen_at    timestamptz not null default now(),
  expires_at timestamptz not null,
  agent      text not null default '',
  ended_at   timestamptz
);
create index session_account_idx on accounts.session (account, seen_at desc);
comment on table accounts.session is 'A signed-in browser. Only the hash of its token is kept.';
select platform.place('accounts.session', 'local');

create table accounts.attempt (
  login        bytea constraint attempt_pkey primary key,
  failures     integer not null default 0,
  locked_until timestamptz,
  seen_at      timestamptz not null
);
create index attempt_seen_idx on accounts.attempt (seen_at);
comment on table accounts.attempt is 'Wrong passwords in a row, by HMAC of the login typed, so that a login nobody has is counted and locked like any other.';
select platform.place('accounts.attempt', 'local');
grant select, insert, update on accounts.account, accounts.session to naungan_app;
grant select, insert, update, delete on accounts.assignment, accounts.attempt to naungan_app;

create schema audit;
grant usage on schema audit to naungan_app, naungan_import;
create table audit.entry (
  id        bigint constraint entry_pkey primary key,
  at        timestamptz not null,
  actor     uuid,
  actor_name text not null,
  action    text not null,
  area      text,
  subject   text,
  detail    jsonb not null,
  prev_hash bytea not null,
  hash      bytea not null
);
comment on table audit.entry is 'Append-only, hash-chained record of all that was done. hash = SHA-256 over the previous hash and this entry.';
select platform.place('audit.entry', 'local');
create index entry_at_idx on audit.entry (at);
create index entry_actor_idx on audit.entry (actor, id);
create index entry_action_idx on audit.entry (action, id);

create function audit.refuse_change() returns trigger language plpgsql as
$$ begin raise exception 'audit.entry is append-only' using errcode = 'insufficient_privilege'; end $$;
create trigger entry_append_only before update or delete on audit.entry for each row execute function audit.refuse_change();
create trigger entry_no_truncate before truncate on audit.entry for each statement execute function audit.refuse_change();
grant select, insert on audit.entry to naungan_app, naungan_import;
