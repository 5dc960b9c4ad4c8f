-- What a person agreed to goes along when the person moves to another kabupaten, and says where it was said first.
alter table workers.consent add column from_kab text;
alter table workers.consent add column from_id uuid;
alter table workers.consent add column referral_id uuid;
alter table workers.consent add column taken_back_at timestamptz;
comment on column workers.consent.from_kab is 'Set on a copy that came with a person who moved: the kabupaten where it was said, from_id its id there.';
comment on column workers.consent.referral_id is 'The referral by which the copy came.';
comment on column workers.consent.taken_back_at is 'When the move that brought the copy was taken back from somebody who had a record before; such a copy no longer counts. What was said is never changed.';
grant update (taken_back_at) on workers.consent to naungan_import;

-- A list compared between a move and its reopening is compared again.
alter table workers.referral add column reopened_at timestamptz;
