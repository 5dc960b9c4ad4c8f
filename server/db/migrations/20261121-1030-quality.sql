-- What a sender delivered, apart from what officers then mended: the quality of lists over time is counted from it.
alter table workers.import add column arrived jsonb not null default '{}';
comment on column workers.import.arrived is 'Counts as the list came out of reading, before any row was mended or decided.';
