-- The register narrowed by what few people answer to: occupation and age by one narrow index, open doubts by their own.

create index worker_groups_idx on workers.worker (kab, occupation, birth_date);
create index pair_open_idx on workers.pair (kab, worker_id) where decision is null and worker_id is not null;
