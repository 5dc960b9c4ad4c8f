-- What intake needs at full depth: senders, desa names confirmed once, doubtful pairs, merges, referrals, households, consent.
alter table workers.import add column sender text not null default '';
alter table workers.import add column kind text not null default 'people';
alter table workers.import add constraint import_kind_check check (kind in ('people', 'households'));
comment on column workers.import.sender is 'Who made the list, as the uploader says it: a desa, an office. Mappings and quality are kept per sender.';
comment on column workers.import.kind is 'households: a list of families by family card, which gives desil and members but no person.';
create index import_sender_idx on workers.import (kab, sender, created_at desc);

alter table workers.mapping add column sender text not null default '';
alter table workers.mapping drop constraint mapping_pkey;
alter table workers.mapping add constraint mapping_pkey primary key (kab, sender, fingerprint);

alter table workers.import_row drop constraint import_row_effect_check;
alter table workers.import_row add constraint import_row_effect_check check (effect in ('new', 'updated', 'same', 'doubtful'));
alter table workers.import_row add column birth_place text;
alter table workers.import_row add column relation text;
alter table workers.import_row add column marital text;
alter table workers.import_row add column desil smallint;
comment on column workers.import_row.effect is 'What taking does to the register; doubtful rows wait for a decision; null when the row is not taken.';

alter table workers.worker add column birth_place text;
alter table workers.worker add column relation text;
alter table workers.worker add column marital text;
alter table workers.worker add column desil smallint;
alter table workers.worker add column desil_source text;
alter table workers.worker add column desil_day text;
comment on column workers.worker.relation is 'Relation to the head of the family card: kepala, suami, istri, anak, menantu, cucu, orang_tua, mertua, famili, pembantu, lainnya.';
comment on column workers.worker.marital is 'belum, kawin, cerai_hidup, cerai_mati.';
comment on column workers.worker.desil is 'Welfare decile 1 to 10 that a list gave for the person; a household''s own decile stands in workers.household.';

create table workers.desa_alias (
  kab       text not null constraint desa_alias_kab_fkey references wilayah.area (code),
  written   text not null,
  kecamatan text not null default '',
  desa      text not null constraint desa_alias_desa_fkey references wilayah.area (code),
  by        uuid not null,
  by_name   text not null,
  at        timestamptz not null,
  constraint desa_alias_pkey primary key (kab, written, kecamatan)
);
comment on table workers.desa_alias is 'A name of a desa as lists write it (folded), confirmed once by a person and used from then on.';
select platform.place('workers.desa_alias', 'local');
grant select, insert, update, delete on workers.desa_alias to naungan_app;
grant select on workers.desa_alias to naungan_import;

create table workers.pair (
  kab        text not null,
  id         uuid not null,
  import_id  uuid not null,
  row        integer not null,
  area       text not null,
  worker_id  uuid,
  other_row  integer,
  score      real not null,
  evidence   jsonb not null default '{}',
  decision   text constraint pair_decision_check check (decision in ('same', 'different', 'ask')),
  reason     text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  constraint pair_pkey primary key (kab, id)
);
comment on table workers.pair is 'A row of a list and somebody it resembles: in the register (worker_id) or in an earlier row (other_row). area is the uploader''s area.';
comment on column workers.pair.evidence is 'What was compared and how it came out, by field; levels only, no values.';
select platform.place('workers.pair', 'distributed', 'kab', 'kab');
create index pair_row_idx on workers.pair (kab, import_id, row);

create table workers.merge (
  kab         text not null,
  id          uuid not null,
  area        text not null,
  kept_id     uuid not null,
  gone_id     uuid not null,
  kept_before jsonb not null,
  gone_before jsonb not null,
  reason      text not null,
  by          uuid not null,
  by_name     text not null,
  at          timestamptz not null,
  undone_at   timestamptz,
  undone_by   uuid,
  undone_by_name text,
  undone_reason  text,
  constraint merge_pkey primary key (kab, id)
);
comment on table workers.merge is 'Two records of one person made one; both as they were, sealed columns still sealed, so that it can be undone. area is the desa of the record kept.';
select platform.place('workers.merge', 'distributed', 'kab', 'kab');
create index merge_kept_idx on workers.merge (kab, kept_id);

create table workers.referral (
  kab        text not null,
  id         uuid not null,
  area       text not null,
  import_id  uuid,
  row        integer,
  worker_id  uuid,
  other_kab  text not null,
  kind       text not null constraint referral_kind_check check (kind in ('nik', 'likeness')),
  score      real not null,
  counterpart jsonb not null,
  created_at timestamptz not null default now(),
  decision   text constraint referral_decision_check check (decision in ('ours', 'theirs', 'different')),
  reason     text,
  decided_by uuid,
  decided_by_name text,
  decided_at timestamptz,
  other_decision   text,
  other_decided_at timestamptz,
  settled_at timestamptz,
  constraint referral_pkey primary key (kab, id)
);
comment on table workers.referral is 'One person claimed by two kabupaten, seen from one of them; the other side has a row with the same id. counterpart is what of the other record may be shown: masked.';
comment on column workers.referral.area is 'The area whose officers decide: the desa of the record, or the area of the list.';
select platform.place('workers.referral', 'distributed', 'kab', 'kab');
create index referral_open_idx on workers.referral (kab, created_at) where settled_at is null;

create table workers.household (
  kab          text not null,
  kk_index     bytea not null,
  kk_sealed    bytea not null,
  desa         text not null constraint household_desa_fkey references wilayah.area (code),
  head_name    text,
  address      text,
  members      smallint,
  desil        smallint,
  desil_source text,
  desil_day    text,
  import_id    uuid not null,
  row          integer not null,
  updated_at   timestamptz not null default now(),
  constraint household_pkey primary key (kab, kk_index),
  constraint household_desa_in_kab_check check (left(desa, 5) = kab)
);
comment on table workers.household is 'A family by its family card: welfare decile, source and day. Its members are the workers with the same kk_index.';
select platform.place('workers.household', 'distributed', 'kab', 'kab');

create table workers.consent (
  kab       text not null,
  id        uuid not null,
  worker_id uuid not null,
  area      text not null,
  given     boolean not null,
  how       text not null constraint consent_how_check check (how in ('signed', 'spoken', 'withdrawn')),
  day       text not null,
  note      text,
  by        uuid not null,
  by_name   text not null,
  at        timestamptz not null,
  constraint consent_pkey primary key (kab, id)
);
comment on table workers.consent is 'Whether a person agreed that their data serve their protection; append-only, the latest counts. area is the desa.';
select platform.place('workers.consent', 'distributed', 'kab', 'kab');
create index consent_worker_idx on workers.consent (kab, worker_id, at desc);

alter table workers.pair enable row level security;
alter table workers.pair force row level security;
create policy pair_scope on workers.pair to naungan_app using (platform.in_scope(area)) with check (platform.in_scope(area));
create policy pair_writer on workers.pair to naungan_import using (true) with check (true);
alter table workers.merge enable row level security;
alter table workers.merge force row level security;
create policy merge_scope on workers.merge to naungan_app using (platform.in_scope(area)) with check (platform.in_scope(area));
create policy merge_writer on workers.merge to naungan_import using (true) with check (true);
alter table workers.referral enable row level security;
alter table workers.referral force row level security;
create policy referral_scope on workers.referral to naungan_app using (platform.in_scope(area)) with check (platform.in_scope(area));
create policy referral_writer on workers.referral to naungan_import using (true) with check (true);
alter table workers.household enable row level security;
alter table workers.household force row level security;
create policy household_scope on workers.household to naungan_app using (platform.in_scope(desa)) with check (platform.in_scope(desa));
create policy household_writer on workers.household to naungan_import using (true) with check (true);
alter table workers.consent enable row level security;
alter table workers.consent force row level security;
create policy consent_scope on workers.consent to naungan_app using (platform.in_scope(area)) with check (platform.in_scope(area));
create policy consent_writer on workers.consent to naungan_import using (true) with check (true);

grant select, update on workers.pair to naungan_app;
grant select on workers.merge, workers.household to naungan_app;
grant select, update on workers.referral to naungan_app;
grant select, insert on workers.consent to naungan_app;
grant select, insert, update, delete on workers.pair, workers.merge, workers.referral, workers.household to naungan_import;
grant select, insert on workers.consent to naungan_import;
