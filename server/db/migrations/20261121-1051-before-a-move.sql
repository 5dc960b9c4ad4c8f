-- Both sides of a referral keep the record they had, so that a move between areas can be taken back.
alter table workers.referral drop column given_up;
alter table workers.referral add column before jsonb;
comment on column workers.referral.before is 'The record of this side as it was before the person moved, sealed columns still sealed; null when nothing moved or there was none.';
