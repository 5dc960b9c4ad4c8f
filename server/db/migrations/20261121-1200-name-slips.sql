-- Finds the words of names that are one slip of the finger away, short words too, by comparing each with a letter left out.

create function workers.name_slips(sound text) returns text[] language sql immutable parallel safe as $$
  select array_agg(distinct left(sound, n) || substr(sound, n + 2)) || sound from generate_series(0, length(sound) - 1) as n
$$;
comment on function workers.name_slips(text) is 'A sound and what remains of it with any one letter left out: two sounds that are one slip apart share one of these.';
create index name_word_slips_idx on workers.name_word using gin (workers.name_slips(sound));

update workers.name_word set sound = 'muhamad' where word in ('mo', 'mu', 'mh', 'mch', 'moc', 'muc', 'mod', 'mud', 'mhd', 'mcd', 'mchd', 'mocd', 'mucd', 'mc');
