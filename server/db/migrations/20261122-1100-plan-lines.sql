-- A plan may pay one person from one fund and then from another: its lines have legs.
drop table budgets.plan_part;
delete from platform.placement where tbl = 'budgets.plan_part';
create table budgets.plan_leg (
  plan         uuid not null constraint plan_leg_plan_fkey references budgets.plan (id) on delete cascade,
  line         integer not null,
  leg          smallint not null,
  desa         text not null,
  grp          text not null,
  desil        smallint,
  fund         uuid not null constraint plan_leg_fund_fkey references budgets.fund (id),
  first_month  text not null,
  last_month   text not null,
  kept         boolean not null,
  people       integer not null constraint plan_leg_people_check check (people > 0),
  jkk          bigint not null,
  jkm          bigint not null,
  jht          bigint not null,
  constraint plan_leg_pkey primary key (plan, line, leg)
);
comment on table budgets.plan_leg is 'People of one desa and category whom one fund pays for the same months, in rupiah by programme. Legs of one line are the same people, one fund after another.';
select platform.place('budgets.plan_leg', 'local');
create index plan_leg_desa_idx on budgets.plan_leg (plan, desa);
grant select, insert, delete on budgets.plan_leg to naungan_import;
grant select on budgets.plan_leg to naungan_app, naungan_report;

alter table budgets.plan drop constraint plan_state_check;
alter table budgets.plan add constraint plan_state_check check (state in
  ('counting', 'counted', 'refused', 'failed', 'proposed', 'chosen', 'withdrawn'));
alter table budgets.plan add column withdrawn_by uuid;
alter table budgets.plan drop column problem;

-- People who leave the register leave their batch: how many there are is counted, not kept.
alter table enrolment.batch drop column people;
alter table enrolment.batch drop column waiting;
