-- What a merge and a referral leave behind: other NIKs of one person, and the record that one kabupaten gave up.
alter table workers.worker add column nik_aliases bytea[];
comment on column workers.worker.nik_aliases is 'HMACs of other NIKs under which the person stood before a merge; lists that name them find this record.';
create index worker_aliases_idx on workers.worker (kab) where nik_aliases is not null;

create index merge_gone_idx on workers.merge (kab, gone_id);

alter table workers.referral add column side text not null default 'claims';
alter table workers.referral add constraint referral_side_check check (side in ('claims', 'holds'));
alter table workers.referral add column nik_index bytea;
alter table workers.referral add column given_up jsonb;
alter table workers.referral drop constraint referral_pkey;
alter table workers.referral add constraint referral_pkey primary key (kab, id, side);
comment on column workers.referral.side is 'holds: the record stands in the register; claims: another list names the person too. Both may lie in one kabupaten.';
comment on column workers.referral.nik_index is 'HMAC of the NIK that both sides name, so that what was decided once is not asked again.';
comment on column workers.referral.given_up is 'The record as it was before this side gave it up, sealed columns still sealed.';
create index referral_import_idx on workers.referral (kab, import_id);
create index referral_nik_idx on workers.referral (kab, nik_index) where nik_index is not null;
