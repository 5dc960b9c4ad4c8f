-- Who resembles whom: keys under which two records of one person meet, and decisions that are not asked for again.
alter table workers.import_row add column likeness integer[];
comment on column workers.import_row.likeness is 'Hashes under which rows of one person meet (rules: likeness keys), in a fixed order; 0 says nothing. Null when rejected.';

alter table workers.pair add column other_kab text;
comment on column workers.pair.other_kab is 'Set when the one it resembles is beyond the area of the list: nobody here may see them, so taking the list makes a referral.';

create table workers.likeness_key (
  kab       text not null,
  worker_id uuid not null,
  keys      integer[] not null,
  constraint likeness_key_pkey primary key (kab, worker_id)
);
comment on table workers.likeness_key is 'The likeness keys of everybody in the register, narrow so that the whole of it can be read for each list.';
select platform.place('workers.likeness_key', 'distributed', 'kab', 'kab');

create table workers.decided_pair (
  kab       text not null,
  nik_index bytea not null,
  worker_id uuid not null,
  decision  text not null constraint decided_pair_decision_check check (decision in ('same', 'different')),
  reason    text not null,
  by        uuid not null,
  by_name   text not null,
  at        timestamptz not null,
  constraint decided_pair_pkey primary key (kab, nik_index, worker_id)
);
comment on table workers.decided_pair is 'What a person decided of a NIK and a record it was not registered under; later lists follow it and do not ask again.';
select platform.place('workers.decided_pair', 'distributed', 'kab', 'kab');

alter table workers.likeness_key enable row level security;
alter table workers.likeness_key force row level security;
create policy likeness_key_writer on workers.likeness_key to naungan_import using (true) with check (true);
alter table workers.decided_pair enable row level security;
alter table workers.decided_pair force row level security;
create policy decided_pair_writer on workers.decided_pair to naungan_import using (true) with check (true);
grant select, insert, update, delete on workers.likeness_key, workers.decided_pair to naungan_import;
