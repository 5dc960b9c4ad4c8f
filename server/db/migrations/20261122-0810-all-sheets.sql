-- A workbook with a sheet for each hamlet is one list: its sheets with the same headings may be read together.
alter table workers.import add column all_sheets boolean not null default false;

comment on column workers.import.all_sheets is 'Whether all sheets with the headings of the one that is read are read with it.';
