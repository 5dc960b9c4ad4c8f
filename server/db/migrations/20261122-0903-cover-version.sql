-- Whether the cover or the register of a kabupaten has changed while people were compared without a lock.
create table iuran.cover_version (
  kab     text not null,
  version bigint not null,
  constraint cover_version_pkey primary key (kab)
);
comment on table iuran.cover_version is 'Counts the changes of what is compared person by person; raised by whoever forgets the comparisons.';
select platform.place('iuran.cover_version', 'distributed', 'kab', 'kab');
grant select, insert, update on iuran.cover_version to naungan_import;
