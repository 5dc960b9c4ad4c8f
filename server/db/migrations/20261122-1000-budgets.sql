-- Funds with their rules and ledger, plans over them, and the draft batches that a chosen plan becomes.
create schema budgets;
grant usage on schema budgets to naungan_app, naungan_import, naungan_report;

create table budgets.file (
  id         uuid constraint file_pkey primary key,
  area       text not null constraint file_area_fkey references wilayah.area (code),
  year       smallint not null,
  name       text not null,
  sha256     bytea not null,
  state      text not null default 'ready' constraint file_state_check check (state in ('ready', 'taken', 'cancelled', 'undone')),
  read       jsonb not null,
  created_by uuid,
  created_by_name text not null,
  created_at timestamptz not null default now(),
  ended_by_name text,
  ended_at   timestamptz
);
comment on table budgets.file is 'A file of funds or of their entries. area: whose page it was sent from; its rows may lie anywhere its sender may write.';
comment on column budgets.file.read is 'What was read: funds, entries, refused rows. Nothing of it counts before the file is taken.';
select platform.place('budgets.file', 'local');
create index file_area_idx on budgets.file (area text_pattern_ops, year, created_at desc);

create table budgets.fund (
  id           uuid constraint fund_pkey primary key,
  area         text not null constraint fund_area_fkey references wilayah.area (code),
  year         smallint not null constraint fund_year_check check (year between 2014 and 2100),
  kind         text not null constraint fund_kind_check check (kind in
    ('apbd_provinsi', 'apbd_kabupaten', 'apbdes', 'dana_desa', 'dbh_cht', 'dbh_sawit', 'csr', 'baznas', 'sertakan', 'pokir', 'mandiri')),
  name         text not null,
  areas        text[] not null,
  groups       text[] not null,
  programs     text[] not null constraint fund_programs_check check (programs <@ array['JKK', 'JKM', 'JHT'] and 'JKK' = any (programs) and 'JKM' = any (programs)),
  first_month  text not null,
  last_month   text not null,
  payer        text not null constraint fund_payer_check check (payer in ('sendiri', 'pemerintah')),
  account_jkk  text not null,
  account_jkm  text not null,
  legal_source text not null,
  sureness     text not null constraint fund_sureness_check check (sureness in ('verified', 'press', 'memory', 'conflict')),
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  closed_at    timestamptz,
  closed_by    uuid,
  closed_by_name text,
  closed_reason text,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  file         uuid constraint fund_file_fkey references budgets.file (id),
  file_row     integer,
  constraint fund_months_check check (first_month <= last_month and left(first_month, 4)::int = year and left(last_month, 4)::int = year)
);
comment on table budgets.fund is 'Money of one fiscal year and owner that may pay iuran, with what it may pay. A closed fund pays nothing more; a withdrawn one was entered in error and never paid.';
comment on column budgets.fund.areas is 'Where it may pay; empty for everywhere in the area of its owner.';
comment on column budgets.fund.groups is 'Worker categories it may pay; empty for all.';
comment on column budgets.fund.payer is 'Who pays in the sense of the law on the discount of iuran: the worker or a donor (sendiri), or a government (pemerintah).';
select platform.place('budgets.fund', 'local');
create index fund_area_idx on budgets.fund (area text_pattern_ops, year);
create unique index fund_once_idx on budgets.fund (area, year, kind, lower(name)) where withdrawn_at is null;
create index fund_file_idx on budgets.fund (file) where file is not null;

create table budgets.ceiling (
  id           uuid constraint ceiling_pkey primary key,
  fund         uuid not null constraint ceiling_fund_fkey references budgets.fund (id),
  stage        text not null constraint ceiling_stage_check check (stage in ('murni', 'perubahan')),
  rupiah       bigint not null constraint ceiling_rupiah_check check (rupiah >= 0),
  source       text not null,
  day          text not null,
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  file         uuid constraint ceiling_file_fkey references budgets.file (id),
  file_row     integer
);
comment on table budgets.ceiling is 'The ceiling of a fund as a budget document states it; the newest that stands counts, a perubahan before a murni of the same day.';
select platform.place('budgets.ceiling', 'local');
create index ceiling_fund_idx on budgets.ceiling (fund, day desc);
create index ceiling_file_idx on budgets.ceiling (file) where file is not null;

create table budgets.plan (
  id           uuid constraint plan_pkey primary key,
  area         text not null constraint plan_area_fkey references wilayah.area (code),
  year         smallint not null,
  name         text not null,
  scenario_of  uuid constraint plan_scenario_fkey references budgets.plan (id),
  state        text not null constraint plan_state_check check (state in
    ('draft', 'counting', 'counted', 'infeasible', 'failed', 'proposed', 'chosen', 'withdrawn')),
  wishes       jsonb not null,
  facts        jsonb,
  result       jsonb,
  problem      text,
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  counted_at   timestamptz,
  proposed_by  uuid,
  proposed_by_name text,
  proposed_at  timestamptz,
  chosen_by    uuid,
  chosen_by_name text,
  chosen_at    timestamptz,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawn_reason text,
  constraint plan_another_chooses_check check (chosen_by is null or chosen_by is distinct from proposed_by)
);
comment on table budgets.plan is 'Who is paid by what and for how long in a year: what was wished, what was known when it was counted, what came out. A scenario is a plan made from another one.';
comment on column budgets.plan.wishes is 'Priorities in order, floor of a desa, least months in a row, changes of ceilings; sealed by facts once counted.';
comment on column budgets.plan.facts is 'Funds, head counts and targets as they stood when it was counted: with them it can be counted again to the same result.';
select platform.place('budgets.plan', 'local');
create index plan_area_idx on budgets.plan (area text_pattern_ops, year, created_at desc);
create unique index plan_one_chosen_idx on budgets.plan (area, year) where state = 'chosen';

create table budgets.plan_part (
  plan         uuid not null constraint plan_part_plan_fkey references budgets.plan (id) on delete cascade,
  desa         text not null,
  grp          text not null,
  fund         uuid not null constraint plan_part_fund_fkey references budgets.fund (id),
  first_month  text not null,
  months       smallint not null constraint plan_part_months_check check (months between 1 and 12),
  continuing   boolean not null,
  people       integer not null constraint plan_part_people_check check (people > 0),
  jkk          bigint not null,
  jkm          bigint not null,
  jht          bigint not null default 0,
  constraint plan_part_pkey primary key (plan, desa, grp, fund, first_month, months, continuing)
);
comment on table budgets.plan_part is 'People of one desa and category whom one fund pays for the same months, in rupiah by programme.';
select platform.place('budgets.plan_part', 'local');

create table budgets.plan_desa (
  plan         uuid not null constraint plan_desa_plan_fkey references budgets.plan (id) on delete cascade,
  desa         text not null,
  eligible     integer not null,
  active       integer not null,
  least        integer not null,
  covered      integer not null,
  why          jsonb not null,
  constraint plan_desa_pkey primary key (plan, desa)
);
comment on table budgets.plan_desa is 'What a plan does in a desa: eligible people, active before, the least wished, covered at the end, and why this many.';
select platform.place('budgets.plan_desa', 'local');

create table budgets.entry (
  id           uuid constraint entry_pkey primary key,
  fund         uuid not null constraint entry_fund_fkey references budgets.fund (id),
  kind         text not null constraint entry_kind_check check (kind in ('planned', 'committed', 'realised')),
  month        text not null,
  jkk          bigint not null,
  jkm          bigint not null,
  jht          bigint not null default 0,
  person_months integer not null,
  plan         uuid constraint entry_plan_fkey references budgets.plan (id),
  source       text not null,
  day          text not null,
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_by_name text,
  withdrawn_reason text,
  file         uuid constraint entry_file_fkey references budgets.file (id),
  file_row     integer,
  constraint entry_amounts_check check (jkk >= 0 and jkm >= 0 and jht >= 0 and person_months >= 0)
);
comment on table budgets.entry is 'Ledger of a fund: what a chosen plan plans, what is committed, what was paid, by month of iuran. Nothing is overwritten.';
select platform.place('budgets.entry', 'local');
create index entry_fund_idx on budgets.entry (fund, month);
create index entry_file_idx on budgets.entry (file) where file is not null;
create index entry_plan_idx on budgets.entry (plan) where plan is not null;

create schema enrolment;
grant usage on schema enrolment to naungan_app, naungan_import, naungan_report;

create table enrolment.batch (
  kab          text not null,
  id           uuid not null,
  area         text not null constraint batch_area_fkey references wilayah.area (code),
  plan         uuid not null,
  fund         uuid not null,
  year         smallint not null,
  state        text not null constraint batch_state_check check (state in ('draft', 'withdrawn')),
  people       integer not null,
  waiting      integer not null,
  created_by   uuid,
  created_by_name text not null,
  created_at   timestamptz not null default now(),
  withdrawn_at timestamptz,
  constraint batch_pkey primary key (kab, id)
);
comment on table enrolment.batch is 'People of a kecamatan whom one fund is to pay, by name: a draft that a chosen plan made. area is the kecamatan.';
select platform.place('enrolment.batch', 'distributed', 'kab', 'kab');
create index batch_plan_idx on enrolment.batch (kab, plan);

create table enrolment.batch_person (
  kab          text not null,
  batch        uuid not null,
  worker_id    uuid not null,
  desa         text not null constraint batch_person_desa_fkey references wilayah.area (code),
  grp          text not null,
  first_month  text not null,
  months       smallint not null,
  continuing   boolean not null,
  place        integer not null,
  waits        boolean not null,
  constraint batch_person_pkey primary key (kab, batch, worker_id),
  constraint batch_person_batch_fkey foreign key (kab, batch) references enrolment.batch (kab, id) on delete cascade,
  constraint batch_person_worker_fkey foreign key (kab, worker_id) references workers.worker (kab, id) on delete cascade,
  constraint batch_person_desa_in_kab_check check (left(desa, 5) = kab)
);
comment on table enrolment.batch_person is 'A person of a batch, in the order of the plan; who waits follows when a slot becomes free. A draft follows its people: whoever leaves the register leaves it.';
select platform.place('enrolment.batch_person', 'distributed', 'kab', 'kab');
create index batch_person_worker_idx on enrolment.batch_person (kab, worker_id);
create index batch_person_desa_idx on enrolment.batch_person (kab, batch, desa, grp, place);
alter table enrolment.batch_person enable row level security;
alter table enrolment.batch_person force row level security;
create policy batch_person_scope on enrolment.batch_person to naungan_app using (platform.in_scope(desa));
create policy batch_person_writer on enrolment.batch_person to naungan_import using (true) with check (true);

grant select, insert on budgets.file, budgets.fund, budgets.ceiling, budgets.entry, budgets.plan to naungan_app, naungan_import;
grant update (state, read, ended_by_name, ended_at) on budgets.file to naungan_app;
grant update (closed_at, closed_by, closed_by_name, closed_reason) on budgets.fund to naungan_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) on budgets.fund, budgets.ceiling, budgets.entry to naungan_app;
grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) on budgets.entry to naungan_import;
grant update on budgets.plan to naungan_app, naungan_import;
grant select, insert, delete on budgets.plan_part, budgets.plan_desa to naungan_import;
grant select on budgets.plan_part, budgets.plan_desa to naungan_app;
grant select, insert, update, delete on enrolment.batch, enrolment.batch_person to naungan_import;
grant select on enrolment.batch, enrolment.batch_person to naungan_app;
grant select on all tables in schema budgets to naungan_report;
