-- Search of the register by any word of a name, by family card, and the words that typing errors are turned into.

-- Built-in functions alone, so that the planner puts the body in place of the call and an insert costs little.
create function workers.name_keys(kab text, name text) returns text[] language sql immutable parallel safe as $$
  select string_to_array(kab || replace(lower(translate(name, '.,''`"-/()', '         ')), ' ', ' ' || kab), ' ')
$$;
comment on function workers.name_keys(text, text) is 'The words of a name, each behind its kabupaten: what worker_name_keys_idx is searched by.';
create index worker_name_keys_idx on workers.worker using gin (workers.name_keys(kab, name));
create index worker_kk_idx on workers.worker (kab, kk_index) where kk_index is not null;

create table workers.name_word (
  word  text collate "C" constraint name_word_pkey primary key,
  sound text not null
);
comment on table workers.name_word is 'Words that occur in names of the register, and what each sounds like: turns what an officer types into words to look up. No person.';
select platform.place('workers.name_word', 'local');
create index name_word_sound_idx on workers.name_word (sound);
create index name_word_near_idx on workers.name_word using gin (sound gin_trgm_ops);
grant select on workers.name_word to naungan_app;
grant select, insert on workers.name_word to naungan_import;
