-- Figures of a provinsi and of the nation: found by level, in the order in which the newest statement comes first.
drop index targets.denominator_area_idx;
create index denominator_depth_idx on targets.denominator
  (length(area), area text_pattern_ops, definition, year desc, day desc, created_at desc)
  include (workers, source) where withdrawn_at is null;
create index denominator_area_idx on targets.denominator (area text_pattern_ops);
drop index targets.target_area_idx;
create index target_depth_idx on targets.target
  (length(area), area text_pattern_ops, year, day desc, created_at desc) where withdrawn_at is null;
create index target_area_idx on targets.target (area text_pattern_ops);
create index coverage_month_kabs_idx on iuran.coverage_month (month, basis) include (kab, area, people, pu, bpu, jakon, pmi) where level = 2;
