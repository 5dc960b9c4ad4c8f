-- Which of several sheets that list people a person has chosen to have read.
alter table workers.import add column chosen_sheet text;
comment on column workers.import.chosen_sheet is 'The name of the sheet that a person chose; null where the likeliest is read.';
