-- The lists of one month among twelve thousand, for the page of the nation.
create index list_months_idx on iuran.list using gin (months) where state = 'posted';
