-- A list of families goes through the same intake; its rows carry the number of members.
alter table workers.import_row add column members smallint;
comment on column workers.import_row.members is 'How many belong to the family, in a list of families.';
