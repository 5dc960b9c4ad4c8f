-- The area tree: Kemendagri codes, 38 provinces to 83,762 desa and kelurahan, and ID for the nation.
create schema wilayah;
grant usage on schema wilayah to naungan_app, naungan_import, naungan_report;

create table wilayah.area (
  code   text constraint area_pkey primary key,
  parent text constraint area_parent_fkey references wilayah.area (code),
  level  smallint not null constraint area_level_check check (level between 0 and 4),
  kind   text not null constraint area_kind_check
    check (kind in ('nasional', 'provinsi', 'kabupaten', 'kota', 'kecamatan', 'desa', 'kelurahan', 'desa_adat')),
  name   text not null,
  search text not null
);
comment on table wilayah.area is 'Administrative areas by Kemendagri code (dotted). Level 0 nation, 1 provinsi, 2 kabupaten/kota, 3 kecamatan, 4 desa/kelurahan.';
comment on column wilayah.area.search is 'Folded name for searching: lower case, no spaces or signs.';
select platform.place('wilayah.area', 'reference');
create index area_parent_idx on wilayah.area (parent, code);
create index area_beginning_idx on wilayah.area (search text_pattern_ops);
create index area_search_idx on wilayah.area using gin (search gin_trgm_ops);
grant select on wilayah.area to naungan_app, naungan_import, naungan_report;
