-- The index of names holds words as they are and the kabupaten once, not each word behind its kabupaten: a word is looked up
-- for the whole nation at once, and the index is half as large. How many people bear a word says which way is short.

drop index workers.worker_name_keys_idx;
create or replace function workers.name_keys(kab text, name text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(kab || ' ' || lower(translate(name, '.,''`"-/()', '         ')), ' ')
$$;
comment on function workers.name_keys(text, text) is 'The kabupaten of a person and the words of the name: what worker_name_keys_idx is searched by.';
create index worker_name_keys_idx on workers.worker using gin (workers.name_keys(kab, name));

alter table workers.name_word add column people bigint not null default 0;
comment on column workers.name_word.people is 'About how many people bear the word: counted when lists are taken, not when people move or lists are undone.';
grant update (people) on workers.name_word to naungan_import;
alter table workers.name_word set (fillfactor = 80);
update workers.name_word n set people = c.people
  from (select word, count(*) as people from workers.worker, unnest(workers.name_keys('', name)) as word group by word) c
 where n.word = c.word;
-- What is written into these two is put in its place at once: a search would read what waits, and lists bring few new words.
alter index workers.name_word_slips_idx set (fastupdate = off);
alter index workers.name_word_near_idx set (fastupdate = off);
select gin_clean_pending_list('workers.name_word_slips_idx'), gin_clean_pending_list('workers.name_word_near_idx');
