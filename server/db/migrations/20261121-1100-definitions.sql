-- A figure under any definition: who is listed by home or by place of work, who is in grace, and how many stand in which segments.
alter table iuran.list add column basis text not null default 'domisili';
alter table iuran.list add constraint list_basis_check check (basis in ('domisili', 'lokasi_kerja'));
comment on column iuran.list.basis is 'Whether the list is of people who live in the kabupaten (domisili) or who work there (lokasi_kerja).';

alter table iuran.active_month
  add column basis text not null default 'domisili',
  add column grace boolean not null default false;
alter table iuran.active_month add constraint active_month_basis_check check (basis in ('domisili', 'lokasi_kerja'));
comment on column iuran.active_month.grace is 'The row says that the iuran of the month is unpaid but within the grace of the law; counted only by definitions that count grace.';
alter table iuran.active_month drop constraint active_month_pkey;
alter table iuran.active_month add constraint active_month_pkey primary key (kab, month, person, segment, basis, grace);

alter table iuran.coverage_month
  add column basis text not null default 'domisili',
  add column sets integer[] not null default '{}',
  add column with_grace integer[] not null default '{}';
alter table iuran.coverage_month drop constraint coverage_month_pkey;
alter table iuran.coverage_month add constraint coverage_month_pkey primary key (month, level, kab, area, basis);
comment on column iuran.coverage_month.sets is 'People by the segments they are in: element 1 to 15 is the sum of PU 1, BPU 2, JAKON 4, PMI 8. Anybody in no segment is not here.';
comment on column iuran.coverage_month.with_grace is 'The same when months in grace count as well.';

alter table targets.denominator drop constraint denominator_definition_check;
alter table targets.denominator add constraint denominator_definition_check check (definition in
  ('potensi', 'penduduk_bekerja', 'angkatan_kerja', 'lokal', 'potensi_pu', 'pekerja_formal', 'potensi_bpu', 'pekerja_informal'));
