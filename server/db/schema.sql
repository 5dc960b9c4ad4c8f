-- Written by npm run db:dump from the migrations; do not edit.
table accounts.account  -- An officer who signs in. TOTP secret sealed; password hashed with argon2id.
  id uuid not null
  username text not null
  email text
  name text not null
  office text
  password_hash text not null
  totp_sealed bytea
  totp_confirmed boolean not null default false
  totp_last_step bigint
  created_at timestamp with time zone not null default now()
  created_by uuid
  disabled_at timestamp with time zone
  constraint account_pkey PRIMARY KEY (id)
  constraint account_username_check CHECK ((username ~ '^[a-z0-9._-]{3,40}$'::text))
  CREATE UNIQUE INDEX account_email_key ON accounts.account USING btree (lower(email))
  CREATE UNIQUE INDEX account_username_key ON accounts.account USING btree (username)
  CREATE TRIGGER account_changed AFTER DELETE OR UPDATE OF disabled_at, name, username ON accounts.account FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('accounts')
  grant insert, select, update to naungan_app
table accounts.assignment  -- A role in an area; an officer may hold several.
  account uuid not null
  role text not null
  area text not null
  granted_by uuid
  granted_at timestamp with time zone not null default now()
  constraint assignment_account_fkey FOREIGN KEY (account) REFERENCES accounts.account(id)
  constraint assignment_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint assignment_pkey PRIMARY KEY (account, role, area)
  constraint assignment_role_check CHECK ((role = ANY (ARRAY['admin'::text, 'operator'::text, 'approver'::text, 'branch'::text, 'viewer'::text, 'auditor'::text])))
  CREATE TRIGGER assignment_changed AFTER INSERT OR DELETE OR UPDATE ON accounts.assignment FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('accounts')
  grant delete, insert, select, update to naungan_app
table accounts.attempt  -- Wrong passwords in a row, by HMAC of the login typed, so that a login nobody has is counted and locked like any other.
  login bytea not null
  failures integer not null default 0
  locked_until timestamp with time zone
  seen_at timestamp with time zone not null
  constraint attempt_pkey PRIMARY KEY (login)
  CREATE INDEX attempt_seen_idx ON accounts.attempt USING btree (seen_at)
  grant delete, insert, select, update to naungan_app
table accounts.session  -- A signed-in browser. Only the hash of its token is kept.
  token_hash bytea not null
  id uuid not null
  account uuid not null
  created_at timestamp with time zone not null default now()
  seen_at timestamp with time zone not null default now()
  expires_at timestamp with time zone not null
  agent text not null default ''::text
  ended_at timestamp with time zone
  constraint session_account_fkey FOREIGN KEY (account) REFERENCES accounts.account(id)
  constraint session_id_key UNIQUE (id)
  constraint session_pkey PRIMARY KEY (token_hash)
  CREATE INDEX session_account_idx ON accounts.session USING btree (account, seen_at DESC)
  CREATE TRIGGER session_ended AFTER DELETE OR UPDATE OF ended_at, expires_at, account ON accounts.session FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('accounts')
  grant insert, select, update to naungan_app
table audit.entry  -- Append-only, hash-chained record of all that was done. hash = SHA-256 over the previous hash and this entry.
  id bigint not null
  at timestamp with time zone not null
  actor uuid
  actor_name text not null
  action text not null
  area text
  subject text
  detail jsonb not null
  prev_hash bytea not null
  hash bytea not null
  constraint entry_pkey PRIMARY KEY (id)
  CREATE INDEX entry_action_idx ON audit.entry USING btree (action, id)
  CREATE INDEX entry_actor_idx ON audit.entry USING btree (actor, id)
  CREATE INDEX entry_at_idx ON audit.entry USING btree (at)
  CREATE TRIGGER entry_append_only BEFORE DELETE OR UPDATE ON audit.entry FOR EACH ROW EXECUTE FUNCTION audit.refuse_change()
  CREATE TRIGGER entry_no_truncate BEFORE TRUNCATE ON audit.entry FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change()
  grant insert, select to naungan_app
  grant insert, select to naungan_import
table budgets.ceiling  -- The ceiling of a fund as a budget document states it; the newest that stands counts, a perubahan before a murni of the same day.
  id uuid not null
  fund uuid not null
  stage text not null
  rupiah bigint not null
  source text not null
  day text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_by_name text
  withdrawn_reason text
  file uuid
  file_row integer
  constraint ceiling_file_fkey FOREIGN KEY (file) REFERENCES budgets.file(id)
  constraint ceiling_fund_fkey FOREIGN KEY (fund) REFERENCES budgets.fund(id)
  constraint ceiling_pkey PRIMARY KEY (id)
  constraint ceiling_rupiah_check CHECK ((rupiah >= 0))
  constraint ceiling_stage_check CHECK ((stage = ANY (ARRAY['murni'::text, 'perubahan'::text])))
  CREATE INDEX ceiling_file_idx ON budgets.ceiling USING btree (file) WHERE (file IS NOT NULL)
  CREATE INDEX ceiling_fund_idx ON budgets.ceiling USING btree (fund, day DESC)
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_app
table budgets.entry  -- Ledger of a fund: what a chosen plan plans, what is committed, what was paid, by month of iuran. Nothing is overwritten.
  id uuid not null
  fund uuid not null
  kind text not null
  month text not null
  jkk bigint not null
  jkm bigint not null
  jht bigint not null default 0
  person_months integer not null
  plan uuid
  source text not null
  day text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_by_name text
  withdrawn_reason text
  file uuid
  file_row integer
  constraint entry_amounts_check CHECK (((jkk >= 0) AND (jkm >= 0) AND (jht >= 0) AND (person_months >= 0)))
  constraint entry_file_fkey FOREIGN KEY (file) REFERENCES budgets.file(id)
  constraint entry_fund_fkey FOREIGN KEY (fund) REFERENCES budgets.fund(id)
  constraint entry_kind_check CHECK ((kind = ANY (ARRAY['planned'::text, 'committed'::text, 'realised'::text])))
  constraint entry_pkey PRIMARY KEY (id)
  constraint entry_plan_fkey FOREIGN KEY (plan) REFERENCES budgets.plan(id)
  CREATE INDEX entry_file_idx ON budgets.entry USING btree (file) WHERE (file IS NOT NULL)
  CREATE INDEX entry_fund_idx ON budgets.entry USING btree (fund, month)
  CREATE INDEX entry_plan_idx ON budgets.entry USING btree (plan) WHERE (plan IS NOT NULL)
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_app
  grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_import
table budgets.file  -- A file of funds or of their entries. area: whose page it was sent from; its rows may lie anywhere its sender may write.
  id uuid not null
  area text not null
  year smallint not null
  name text not null
  sha256 bytea not null
  state text not null default 'ready'::text
  read jsonb not null  -- What was read: funds, entries, refused rows. Nothing of it counts before the file is taken.
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  ended_by_name text
  ended_at timestamp with time zone
  constraint file_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint file_pkey PRIMARY KEY (id)
  constraint file_state_check CHECK ((state = ANY (ARRAY['ready'::text, 'taken'::text, 'cancelled'::text, 'undone'::text])))
  CREATE INDEX file_area_idx ON budgets.file USING btree (area text_pattern_ops, year, created_at DESC)
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (state, read, ended_by_name, ended_at) to naungan_app
table budgets.fund  -- Money of one fiscal year and owner that may pay iuran, with what it may pay. A closed fund pays nothing more; a withdrawn one was entered in error and never paid.
  id uuid not null
  area text not null
  year smallint not null
  kind text not null
  name text not null
  areas text[] not null  -- Where it may pay; empty for everywhere in the area of its owner.
  groups text[] not null  -- Worker categories it may pay; empty for all.
  programs text[] not null
  first_month text not null
  last_month text not null
  payer text not null  -- Who pays in the sense of the law on the discount of iuran: the worker or a donor (sendiri), or a government (pemerintah).
  account_jkk text not null
  account_jkm text not null
  legal_source text not null
  sureness text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  closed_at timestamp with time zone
  closed_by uuid
  closed_by_name text
  closed_reason text
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_by_name text
  withdrawn_reason text
  file uuid
  file_row integer
  constraint fund_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint fund_file_fkey FOREIGN KEY (file) REFERENCES budgets.file(id)
  constraint fund_kind_check CHECK ((kind = ANY (ARRAY['apbd_provinsi'::text, 'apbd_kabupaten'::text, 'apbdes'::text, 'dana_desa'::text, 'dbh_cht'::text, 'dbh_sawit'::text, 'csr'::text, 'baznas'::text, 'sertakan'::text, 'pokir'::text, 'mandiri'::text])))
  constraint fund_months_check CHECK (((first_month <= last_month) AND (("left"(first_month, 4))::integer = year) AND (("left"(last_month, 4))::integer = year)))
  constraint fund_payer_check CHECK ((payer = ANY (ARRAY['sendiri'::text, 'pemerintah'::text])))
  constraint fund_pkey PRIMARY KEY (id)
  constraint fund_programs_check CHECK (((programs <@ ARRAY['JKK'::text, 'JKM'::text, 'JHT'::text]) AND ('JKK'::text = ANY (programs)) AND ('JKM'::text = ANY (programs))))
  constraint fund_sureness_check CHECK ((sureness = ANY (ARRAY['verified'::text, 'press'::text, 'memory'::text, 'conflict'::text])))
  constraint fund_year_check CHECK (((year >= 2014) AND (year <= 2100)))
  CREATE INDEX fund_area_idx ON budgets.fund USING btree (area text_pattern_ops, year)
  CREATE INDEX fund_file_idx ON budgets.fund USING btree (file) WHERE (file IS NOT NULL)
  CREATE UNIQUE INDEX fund_once_idx ON budgets.fund USING btree (area, year, kind, lower(name)) WHERE (withdrawn_at IS NULL)
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (closed_at, closed_by, closed_by_name, closed_reason, withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_app
table budgets.plan  -- Who is paid by what and for how long in a year: what was wished, what was known when it was counted, what came out. A scenario is a plan made from another one.
  id uuid not null
  area text not null
  year smallint not null
  name text not null
  scenario_of uuid
  state text not null
  wishes jsonb not null  -- Priorities in order, floor of a desa, least months in a row, changes of ceilings; sealed by facts once counted.
  facts jsonb  -- Funds, head counts and targets as they stood when it was counted: with them it can be counted again to the same result.
  result jsonb
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  counted_at timestamp with time zone
  proposed_by uuid
  proposed_by_name text
  proposed_at timestamp with time zone
  chosen_by uuid
  chosen_by_name text
  chosen_at timestamp with time zone
  withdrawn_by_name text
  withdrawn_at timestamp with time zone
  withdrawn_reason text
  withdrawn_by uuid
  constraint plan_another_chooses_check CHECK (((chosen_by IS NULL) OR (chosen_by IS DISTINCT FROM proposed_by)))
  constraint plan_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint plan_pkey PRIMARY KEY (id)
  constraint plan_scenario_fkey FOREIGN KEY (scenario_of) REFERENCES budgets.plan(id)
  constraint plan_state_check CHECK ((state = ANY (ARRAY['counting'::text, 'counted'::text, 'refused'::text, 'failed'::text, 'proposed'::text, 'chosen'::text, 'withdrawn'::text])))
  CREATE INDEX plan_area_idx ON budgets.plan USING btree (area text_pattern_ops, year, created_at DESC)
  CREATE UNIQUE INDEX plan_one_chosen_idx ON budgets.plan USING btree (area, year) WHERE (state = 'chosen'::text)
  grant insert, select, update to naungan_app
  grant insert, select, update to naungan_import
  grant select to naungan_report
table budgets.plan_desa  -- What a plan does in a desa: eligible people, active before, the least wished, covered at the end, and why this many.
  plan uuid not null
  desa text not null
  eligible integer not null
  active integer not null
  least integer not null
  covered integer not null
  why jsonb not null
  constraint plan_desa_pkey PRIMARY KEY (plan, desa)
  constraint plan_desa_plan_fkey FOREIGN KEY (plan) REFERENCES budgets.plan(id) ON DELETE CASCADE
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table budgets.plan_leg  -- People of one desa and category whom one fund pays for the same months, in rupiah by programme. Legs of one line are the same people, one fund after another.
  plan uuid not null
  line integer not null
  leg smallint not null
  desa text not null
  grp text not null
  desil smallint
  fund uuid not null
  first_month text not null
  last_month text not null
  kept boolean not null
  people integer not null
  jkk bigint not null
  jkm bigint not null
  jht bigint not null
  constraint plan_leg_fund_fkey FOREIGN KEY (fund) REFERENCES budgets.fund(id)
  constraint plan_leg_people_check CHECK ((people > 0))
  constraint plan_leg_pkey PRIMARY KEY (plan, line, leg)
  constraint plan_leg_plan_fkey FOREIGN KEY (plan) REFERENCES budgets.plan(id) ON DELETE CASCADE
  CREATE INDEX plan_leg_desa_idx ON budgets.plan_leg USING btree (plan, desa)
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table enrolment.batch  -- People of a kecamatan whom one fund is to pay, by name: a draft that a chosen plan made. area is the kecamatan.
  kab text not null
  id uuid not null
  area text not null
  plan uuid not null
  fund uuid not null
  year smallint not null
  state text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  constraint batch_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint batch_pkey PRIMARY KEY (kab, id)
  constraint batch_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'withdrawn'::text])))
  CREATE INDEX batch_plan_idx ON enrolment.batch USING btree (kab, plan)
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table enrolment.batch_person with row security forced  -- A person of a batch, in the order of the plan; who waits follows when a slot becomes free. A draft follows its people: whoever leaves the register leaves it.
  kab text not null
  batch uuid not null
  worker_id uuid not null
  desa text not null
  grp text not null
  first_month text not null
  months smallint not null
  continuing boolean not null
  place integer not null
  waits boolean not null
  constraint batch_person_batch_fkey FOREIGN KEY (kab, batch) REFERENCES enrolment.batch(kab, id) ON DELETE CASCADE
  constraint batch_person_desa_fkey FOREIGN KEY (desa) REFERENCES wilayah.area(code)
  constraint batch_person_desa_in_kab_check CHECK (("left"(desa, 5) = kab))
  constraint batch_person_pkey PRIMARY KEY (kab, batch, worker_id)
  constraint batch_person_worker_fkey FOREIGN KEY (kab, worker_id) REFERENCES workers.worker(kab, id) ON DELETE CASCADE
  CREATE INDEX batch_person_desa_idx ON enrolment.batch_person USING btree (kab, batch, desa, grp, place)
  CREATE INDEX batch_person_worker_idx ON enrolment.batch_person USING btree (kab, worker_id)
  policy batch_person_scope to naungan_app using platform.in_scope(desa)
  policy batch_person_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table iuran.active_month with row security forced  -- A person counts as covered in a month because a list row says so. area is the desa, or the kabupaten when the desa is not known; listed_area is where the list alone would put the person.
  kab text not null
  month text not null
  person bytea not null
  segment text not null
  area text not null
  listed_area text not null
  programs text[] not null
  payer text
  list_id uuid not null
  basis text not null default 'domisili'::text
  grace boolean not null default false  -- The row says that the iuran of the month is unpaid but within the grace of the law; counted only by definitions that count grace.
  constraint active_month_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint active_month_area_in_kab_check CHECK (("left"(area, 5) = kab))
  constraint active_month_basis_check CHECK ((basis = ANY (ARRAY['domisili'::text, 'lokasi_kerja'::text])))
  constraint active_month_month_check CHECK ((month ~ '^\d{4}-(0[1-9]|1[0-2])$'::text))
  constraint active_month_pkey PRIMARY KEY (kab, month, person, segment, basis, grace)
  constraint active_month_segment_check CHECK ((segment = ANY (ARRAY['PU'::text, 'BPU'::text, 'JAKON'::text, 'PMI'::text])))
  CREATE INDEX active_month_list_idx ON ONLY iuran.active_month USING btree (kab, list_id)
  policy active_month_scope to naungan_app using platform.in_scope(area)
  policy active_month_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table iuran.active_month_2023 partition of iuran.active_month FOR VALUES FROM ('2023-01') TO ('2024-01')
table iuran.active_month_2024 partition of iuran.active_month FOR VALUES FROM ('2024-01') TO ('2025-01')
table iuran.active_month_2025 partition of iuran.active_month FOR VALUES FROM ('2025-01') TO ('2026-01')
table iuran.active_month_2026 partition of iuran.active_month FOR VALUES FROM ('2026-01') TO ('2027-01')
table iuran.active_month_2027 partition of iuran.active_month FOR VALUES FROM ('2027-01') TO ('2028-01')
table iuran.active_month_2028 partition of iuran.active_month FOR VALUES FROM ('2028-01') TO ('2029-01')
table iuran.active_month_2029 partition of iuran.active_month FOR VALUES FROM ('2029-01') TO ('2030-01')
table iuran.active_month_2030 partition of iuran.active_month FOR VALUES FROM ('2030-01') TO ('2031-01')
table iuran.active_month_2031 partition of iuran.active_month FOR VALUES FROM ('2031-01') TO ('2032-01')
table iuran.active_month_2032 partition of iuran.active_month FOR VALUES FROM ('2032-01') TO ('2033-01')
table iuran.active_month_2033 partition of iuran.active_month FOR VALUES FROM ('2033-01') TO ('2034-01')
table iuran.active_month_2034 partition of iuran.active_month FOR VALUES FROM ('2034-01') TO ('2035-01')
table iuran.active_month_2035 partition of iuran.active_month FOR VALUES FROM ('2035-01') TO ('2036-01')
table iuran.active_month_other partition of iuran.active_month DEFAULT
table iuran.compare_count  -- Which months are compared, also where nobody is listed in either; kept and dropped with transition.
  kab text not null
  from_month text not null
  to_month text not null
  basis text not null
  constraint compare_count_pkey PRIMARY KEY (kab, from_month, to_month, basis)
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table iuran.cover_version  -- Counts the changes of what is compared person by person; raised by whoever forgets the comparisons.
  kab text not null
  version bigint not null
  constraint cover_version_pkey PRIMARY KEY (kab)
  grant insert, select, update to naungan_import
table iuran.coverage_month  -- Active people per area and month, kept true in the transaction that changes active_month. level 4: desa (or the kabupaten code for people whose desa is unknown), 3: kecamatan, 2: kabupaten. people counts a person once, without PMI.
  kab text not null
  month text not null
  level smallint not null
  area text not null
  people integer not null
  pu integer not null
  bpu integer not null
  jakon integer not null
  pmi integer not null
  basis text not null default 'domisili'::text
  sets integer[] not null default '{}'::integer[]  -- People by the segments they are in: element 1 to 15 is the sum of PU 1, BPU 2, JAKON 4, PMI 8. Anybody in no segment is not here.
  with_grace integer[] not null default '{}'::integer[]  -- The same when months in grace count as well.
  constraint coverage_month_pkey PRIMARY KEY (month, level, kab, area, basis)
  CREATE INDEX coverage_month_kab_idx ON iuran.coverage_month USING btree (kab, area, month)
  CREATE INDEX coverage_month_kabs_idx ON iuran.coverage_month USING btree (month, basis) INCLUDE (kab, area, people, pu, bpu, jakon, pmi) WHERE (level = 2)
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table iuran.group_count  -- Since when the groups of a month stand as they were counted, and whether something has changed since.
  kab text not null
  month text not null
  counted_at timestamp with time zone
  stale boolean not null
  constraint group_count_pkey PRIMARY KEY (kab, month)
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table iuran.group_month with row security forced  -- People by groups per area and month, under the main indicator; counted by a job after the register or the active months change. level 4: desa (or the kabupaten code when the desa is not known), 3: kecamatan, 2: kabupaten. Within a dimension covered adds up to coverage_month.people.
  kab text not null
  month text not null
  level smallint not null
  area text not null
  dimension text not null
  value text not null  -- A code of the dimension; unknown: the register does not say; outside: covered, but not in the register; uncovered: in the register and nobody pays; other: payers of fewer than five people.
  workers integer not null  -- People of the group in the register, as it is when the month is counted.
  covered integer not null
  desa integer not null  -- How many desa have somebody of the group in the register.
  constraint group_month_pkey PRIMARY KEY (month, level, dimension, kab, area, value)
  policy group_month_scope to naungan_app using platform.in_scope(area)
  policy group_month_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table iuran.list with row security forced  -- A monthly member list of BPJS Ketenagakerjaan as it arrived.
  id uuid not null
  kab text not null
  file_name text not null
  file_sha256 bytea not null
  file_size bigint not null
  months text[] not null default '{}'::text[]  -- The months its counted rows are of, filled when it is posted; counts -> months says how many rows each.
  state text not null
  failure text
  sheet text
  plan jsonb
  said jsonb  -- What a person said about this list: columns, and what holds for the whole file (month, status, segment).
  tries integer not null default 0
  counts jsonb not null default '{}'::jsonb
  done_rows integer not null default 0
  total_rows integer
  created_by uuid not null
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  posted_at timestamp with time zone
  undone_at timestamp with time zone
  basis text not null default 'domisili'::text  -- Whether the list is of people who live in the kabupaten (domisili) or who work there (lokasi_kerja).
  constraint list_basis_check CHECK ((basis = ANY (ARRAY['domisili'::text, 'lokasi_kerja'::text])))
  constraint list_kab_fkey FOREIGN KEY (kab) REFERENCES wilayah.area(code)
  constraint list_pkey PRIMARY KEY (id)
  constraint list_state_check CHECK ((state = ANY (ARRAY['received'::text, 'unmapped'::text, 'reading'::text, 'ready'::text, 'posting'::text, 'posted'::text, 'undone'::text, 'failed'::text, 'cancelled'::text])))
  CREATE INDEX list_kab_idx ON iuran.list USING btree (kab, created_at DESC)
  CREATE INDEX list_sha_idx ON iuran.list USING btree (file_sha256)
  policy list_scope to naungan_app using platform.in_scope(kab) with check platform.in_scope(kab)
  policy list_source to naungan_app using (state = 'posted'::text)
  policy list_writer to naungan_import using true with check true
  CREATE TRIGGER list_changed AFTER INSERT OR DELETE OR UPDATE OF state, months, basis, posted_at, file_name ON iuran.list FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('figures')
  CREATE TRIGGER list_months_kept AFTER INSERT OR DELETE OR UPDATE OF state, months, basis, posted_at, kab ON iuran.list FOR EACH ROW EXECUTE FUNCTION iuran.keep_list_months()
  grant delete, insert, select, update to naungan_import
  grant insert, select, update to naungan_app
table iuran.list_month  -- The months of every posted list, kept by a trigger on iuran.list; it names no person and is read by whoever reads a figure.
  basis text not null
  month text not null
  kab text not null
  list_id uuid not null
  posted_at timestamp with time zone not null
  constraint list_month_pkey PRIMARY KEY (basis, month, kab, list_id)
  CREATE INDEX list_month_kab_idx ON iuran.list_month USING btree (kab, basis, month)
  CREATE INDEX list_month_list_idx ON iuran.list_month USING btree (list_id)
  CREATE INDEX list_month_newest_idx ON iuran.list_month USING btree (basis, month, posted_at DESC)
  CREATE TRIGGER list_month_changed AFTER INSERT OR DELETE ON iuran.list_month FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('figures')
  grant select to naungan_app
  grant select to naungan_import
  grant select to naungan_report
table iuran.list_row with row security forced  -- A row of a member list; person is the HMAC of the NIK, the NIK and KPJ are sealed.
  kab text not null
  list_id uuid not null
  row integer not null
  verdict text not null
  issues text[] not null default '{}'::text[]
  person bytea
  month text
  segment text
  status text
  programs text[]
  payer text
  desa text
  name text
  sealed bytea not null
  constraint list_row_pkey PRIMARY KEY (kab, list_id, "row")
  constraint list_row_verdict_check CHECK ((verdict = ANY (ARRAY['ok'::text, 'warned'::text, 'rejected'::text])))
  policy list_row_scope to naungan_app using platform.in_scope(kab)
  policy list_row_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table iuran.mapping  -- What a person said about the columns of a kind of list; used for the next list with the same headings.
  kab text not null
  fingerprint text not null
  said jsonb not null
  by uuid
  at timestamp with time zone not null
  constraint mapping_kab_fkey FOREIGN KEY (kab) REFERENCES wilayah.area(code)
  constraint mapping_pkey PRIMARY KEY (kab, fingerprint)
  grant insert, select, update to naungan_app
  grant select to naungan_import
table iuran.payer_loss  -- Whose people were listed in the first month and how many of them the second does not list, for payers that lost anybody in the kabupaten; kept and dropped with transition.
  kab text not null
  basis text not null
  from_month text not null
  to_month text not null
  area text not null
  segments smallint not null
  payer text not null
  before integer not null
  lost integer not null
  constraint payer_loss_pkey PRIMARY KEY (kab, from_month, to_month, basis, area, segments, payer)
  CREATE INDEX payer_loss_to_idx ON iuran.payer_loss USING btree (kab, to_month)
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table iuran.reconcile_count  -- Which months are put beside the other counts, and how many desa lists, the newest of each sender, were read for it.
  kab text not null
  month text not null
  basis text not null
  desa_lists integer not null
  desa_day timestamp with time zone
  constraint reconcile_count_pkey PRIMARY KEY (kab, month, basis)
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table iuran.reconciled  -- Rows of member lists (bpjs) or people and refused rows of desa lists (desa) beside the people counted; counted when first asked for, dropped when the month or the register changes.
  kab text not null
  month text not null
  basis text not null
  against text not null
  area_theirs text not null  -- Where the other side puts them: a desa, or what the list was for when no desa is known; empty when the other side does not have them.
  area_ours text not null  -- Where they are counted, in whichever segment; empty when they are not.
  active smallint not null  -- Segments without grace: the sum of PU 1, BPU 2, JAKON 4, PMI 8; held has those in grace too.
  held smallint not null
  why text not null  -- Why a row of theirs by itself adds nobody; empty when it does.
  people integer not null
  constraint reconciled_against_check CHECK ((against = ANY (ARRAY['bpjs'::text, 'desa'::text])))
  constraint reconciled_pkey PRIMARY KEY (kab, month, basis, against, area_theirs, area_ours, active, held, why)
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table iuran.transition  -- People by where and in which segments they stood in two months; counted when first asked for, dropped when either month is counted anew.
  kab text not null
  basis text not null
  from_month text not null
  to_month text not null
  area_before text not null  -- As in active_month; empty when the person is not listed at all in that month.
  area_after text not null
  active_before smallint not null  -- Segments without grace: the sum of PU 1, BPU 2, JAKON 4, PMI 8; 0 with an area means in grace only.
  active_after smallint not null
  changes smallint not null  -- 1: the programmes differ, 2: the payer differs.
  known boolean not null  -- Whether the person stands in the register of the kabupaten.
  people integer not null
  constraint transition_pkey PRIMARY KEY (kab, from_month, to_month, basis, area_before, area_after, active_before, active_after, changes, known)
  CREATE INDEX transition_to_idx ON iuran.transition USING btree (kab, to_month)
  grant delete, insert, select to naungan_import
  grant select to naungan_app
  grant select to naungan_report
table iuran.uncounted_row with row security forced  -- Rows of member lists that by themselves add nobody to the count, by why; kept and dropped with reconciled.
  kab text not null
  month text not null
  basis text not null
  why text not null
  list_id uuid not null
  row integer not null
  person bytea
  area text not null
  constraint uncounted_row_pkey PRIMARY KEY (kab, month, basis, why, list_id, "row")
  CREATE INDEX uncounted_row_person_idx ON iuran.uncounted_row USING btree (kab, month, basis, person) WHERE (person IS NOT NULL)
  policy uncounted_row_scope to naungan_app using platform.in_scope(area)
  policy uncounted_row_writer to naungan_import using true with check true
  grant delete, insert, select to naungan_import
  grant select to naungan_app
table platform.change  -- A row a change. The sum of the marks of a topic is another one after every commit that changed it; nobody waits for anybody, as they would for one row with a number.
  id bigint not null
  topic text not null
  mark bigint not null default ((random() * ('9007199254740991'::bigint)::double precision))::bigint  -- Random, so that no two sets of changes have the same sum, also when old rows are folded into one.
  constraint change_pkey PRIMARY KEY (id)
  constraint change_topic_check CHECK ((topic = ANY (ARRAY['figures'::text, 'maps'::text, 'accounts'::text])))
  grant insert to naungan_app
  grant insert to naungan_import
table platform.placement  -- Where each table stands on a Citus cluster; written by platform.place(), read by the schema lint.
  tbl text not null
  class text not null
  dist text
  grp text
  constraint placement_class_check CHECK ((class = ANY (ARRAY['local'::text, 'reference'::text, 'distributed'::text])))
  constraint placement_dist_check CHECK (((class = 'distributed'::text) = ((dist IS NOT NULL) AND (grp IS NOT NULL))))
  constraint placement_pkey PRIMARY KEY (tbl)
table platform.setting  -- Few facts about this installation: the area served, whether its people are made up.
  key text not null
  value jsonb not null
  constraint setting_pkey PRIMARY KEY (key)
  grant insert, select, update to naungan_app
  grant insert, select, update to naungan_import
  grant select to naungan_report
table targets.denominator  -- How many workers should be covered, by a named definition, dated and sourced.
  id uuid not null
  area text not null
  year smallint not null
  definition text not null
  workers bigint not null
  source text not null
  day text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_by_name text
  withdrawn_reason text
  file uuid  -- The file of published figures it came in, with the row; null when it was entered by hand.
  file_row integer
  constraint denominator_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint denominator_definition_check CHECK ((definition = ANY (ARRAY['potensi'::text, 'penduduk_bekerja'::text, 'angkatan_kerja'::text, 'lokal'::text, 'potensi_pu'::text, 'pekerja_formal'::text, 'potensi_bpu'::text, 'pekerja_informal'::text])))
  constraint denominator_pkey PRIMARY KEY (id)
  constraint denominator_workers_check CHECK ((workers >= 0))
  constraint denominator_year_check CHECK (((year >= 2014) AND (year <= 2100)))
  CREATE INDEX denominator_area_idx ON targets.denominator USING btree (area text_pattern_ops)
  CREATE INDEX denominator_depth_idx ON targets.denominator USING btree (length(area), area text_pattern_ops, definition, year DESC, day DESC, created_at DESC) INCLUDE (workers, source) WHERE (withdrawn_at IS NULL)
  CREATE INDEX denominator_file_idx ON targets.denominator USING btree (file) WHERE (file IS NOT NULL)
  CREATE TRIGGER denominator_changed AFTER INSERT OR DELETE OR UPDATE ON targets.denominator FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('figures')
  CREATE TRIGGER denominator_dropped AFTER DELETE ON targets.denominator REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION targets.sum_changed()
  CREATE TRIGGER denominator_stated AFTER INSERT ON targets.denominator REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION targets.sum_changed()
  CREATE TRIGGER denominator_withdrawn AFTER UPDATE ON targets.denominator REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION targets.sum_changed()
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_app
table targets.floor  -- The least number of covered people for each desa in an area. Holds from its day until a later one is stated.
  id uuid not null
  area text not null
  workers integer not null
  instrument text not null
  source text not null
  day text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_by_name text
  withdrawn_reason text
  constraint floor_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint floor_pkey PRIMARY KEY (id)
  constraint floor_workers_check CHECK (((workers >= 1) AND (workers <= 1000000)))
  CREATE INDEX floor_area_idx ON targets.floor USING btree (area text_pattern_ops) WHERE (withdrawn_at IS NULL)
  CREATE TRIGGER floor_changed AFTER INSERT OR DELETE OR UPDATE ON targets.floor FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('figures')
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_app
table targets.summed  -- By definition, the sum of all parts of a kecamatan or kabupaten as it stands from a year on. No row while a part says nothing.
  area text not null
  definition text not null
  since smallint not null
  workers bigint not null
  year smallint not null
  day text not null
  source text not null  -- Empty when the parts have several.
  constraint summed_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint summed_pkey PRIMARY KEY (area, definition, since)
  CREATE INDEX summed_depth_idx ON targets.summed USING btree (length(area), area text_pattern_ops, definition, since DESC) INCLUDE (workers, year, day, source)
  CREATE TRIGGER summed_changed AFTER INSERT OR DELETE ON targets.summed FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('figures')
  grant delete, insert, select to naungan_app
  grant delete, insert, select to naungan_import
  grant select to naungan_report
table targets.target  -- A target as an instrument states it: percent (hundredths), head count, or both.
  id uuid not null
  area text not null
  year smallint not null
  percent_bp integer
  workers bigint
  instrument text not null
  source text not null
  day text not null
  created_by uuid
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  withdrawn_at timestamp with time zone
  withdrawn_by uuid
  withdrawn_by_name text
  withdrawn_reason text
  file uuid  -- The file of published figures it came in, with the row; null when it was entered by hand.
  file_row integer
  constraint target_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint target_percent_check CHECK (((percent_bp >= 0) AND (percent_bp <= 100000)))
  constraint target_pkey PRIMARY KEY (id)
  constraint target_something_check CHECK (((percent_bp IS NOT NULL) OR (workers IS NOT NULL)))
  constraint target_workers_check CHECK ((workers >= 0))
  constraint target_year_check CHECK (((year >= 2014) AND (year <= 2100)))
  CREATE INDEX target_area_idx ON targets.target USING btree (area text_pattern_ops)
  CREATE INDEX target_depth_idx ON targets.target USING btree (length(area), area text_pattern_ops, year, day DESC, created_at DESC) WHERE (withdrawn_at IS NULL)
  CREATE INDEX target_file_idx ON targets.target USING btree (file) WHERE (file IS NOT NULL)
  CREATE TRIGGER target_changed AFTER INSERT OR DELETE OR UPDATE ON targets.target FOR EACH STATEMENT EXECUTE FUNCTION platform.mark_change('figures')
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant select to naungan_report
  grant update (withdrawn_at, withdrawn_by, withdrawn_by_name, withdrawn_reason) to naungan_app
table wilayah.area  -- Administrative areas by Kemendagri code (dotted). Level 0 nation, 1 provinsi, 2 kabupaten/kota, 3 kecamatan, 4 desa/kelurahan.
  code text not null
  parent text
  level smallint not null
  kind text not null
  name text not null
  search text not null  -- Folded name for searching: lower case, no spaces or signs.
  constraint area_kind_check CHECK ((kind = ANY (ARRAY['nasional'::text, 'provinsi'::text, 'kabupaten'::text, 'kota'::text, 'kecamatan'::text, 'desa'::text, 'kelurahan'::text, 'desa_adat'::text])))
  constraint area_level_check CHECK (((level >= 0) AND (level <= 4)))
  constraint area_parent_fkey FOREIGN KEY (parent) REFERENCES wilayah.area(code)
  constraint area_pkey PRIMARY KEY (code)
  CREATE INDEX area_beginning_idx ON wilayah.area USING btree (search text_pattern_ops)
  CREATE INDEX area_parent_idx ON wilayah.area USING btree (parent, code)
  CREATE INDEX area_search_idx ON wilayah.area USING gin (search gin_trgm_ops)
  grant select to naungan_app
  grant select to naungan_import
  grant select to naungan_report
table workers.consent with row security forced  -- Whether a person agreed that their data serve their protection; append-only, the latest counts. area is the desa.
  kab text not null
  id uuid not null
  worker_id uuid not null
  area text not null
  given boolean not null
  how text not null
  day text not null
  note text
  by uuid not null
  by_name text not null
  at timestamp with time zone not null
  from_kab text  -- Set on a copy that came with a person who moved: the kabupaten where it was said, from_id its id there.
  from_id uuid
  referral_id uuid  -- The referral by which the copy came.
  taken_back_at timestamp with time zone  -- When the move that brought the copy was taken back from somebody who had a record before; such a copy no longer counts. What was said is never changed.
  constraint consent_how_check CHECK ((how = ANY (ARRAY['signed'::text, 'spoken'::text, 'withdrawn'::text])))
  constraint consent_pkey PRIMARY KEY (kab, id)
  CREATE INDEX consent_worker_idx ON workers.consent USING btree (kab, worker_id, at DESC)
  policy consent_scope to naungan_app using platform.in_scope(area) with check platform.in_scope(area)
  policy consent_writer to naungan_import using true with check true
  grant insert, select to naungan_app
  grant insert, select to naungan_import
  grant update (taken_back_at) to naungan_import
table workers.decided_pair with row security forced  -- What a person decided of a NIK and a record it was not registered under; later lists follow it and do not ask again.
  kab text not null
  nik_index bytea not null
  worker_id uuid not null
  decision text not null
  reason text not null
  by uuid not null
  by_name text not null
  at timestamp with time zone not null
  constraint decided_pair_decision_check CHECK ((decision = ANY (ARRAY['same'::text, 'different'::text])))
  constraint decided_pair_pkey PRIMARY KEY (kab, nik_index, worker_id)
  policy decided_pair_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
table workers.desa_alias  -- A name of a desa as lists write it (folded), confirmed once by a person and used from then on.
  kab text not null
  written text not null
  kecamatan text not null default ''::text
  desa text not null
  by uuid not null
  by_name text not null
  at timestamp with time zone not null
  constraint desa_alias_desa_fkey FOREIGN KEY (desa) REFERENCES wilayah.area(code)
  constraint desa_alias_kab_fkey FOREIGN KEY (kab) REFERENCES wilayah.area(code)
  constraint desa_alias_pkey PRIMARY KEY (kab, written, kecamatan)
  grant delete, insert, select, update to naungan_app
  grant select to naungan_import
table workers.household with row security forced  -- A family by its family card: welfare decile, source and day. Its members are the workers with the same kk_index.
  kab text not null
  kk_index bytea not null
  kk_sealed bytea not null
  desa text not null
  head_name text
  address text
  members smallint
  desil smallint
  desil_source text
  desil_day text
  import_id uuid not null
  row integer not null
  updated_at timestamp with time zone not null default now()
  constraint household_desa_fkey FOREIGN KEY (desa) REFERENCES wilayah.area(code)
  constraint household_desa_in_kab_check CHECK (("left"(desa, 5) = kab))
  constraint household_pkey PRIMARY KEY (kab, kk_index)
  policy household_scope to naungan_app using platform.in_scope(desa) with check platform.in_scope(desa)
  policy household_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table workers.import with row security forced  -- One list as it arrived: what was read, what was taken into the register, whether it was undone.
  id uuid not null
  kab text not null
  area text not null
  desa text
  file_name text not null
  file_sha256 bytea not null
  file_size bigint not null
  state text not null
  failure text
  tries integer not null default 0
  sheet text
  plan jsonb  -- How the sheet is read: layout, heading row, columns, order of day and month.
  mapping jsonb
  counts jsonb not null default '{}'::jsonb
  forensics jsonb not null default '[]'::jsonb
  done_rows integer not null default 0
  total_rows integer
  created_by uuid not null
  created_by_name text not null
  created_at timestamp with time zone not null default now()
  matched_at timestamp with time zone  -- Since when its rows are compared with the register; a list taken or undone later asks for a new comparison.
  taken_at timestamp with time zone
  undone_at timestamp with time zone
  sender text not null default ''::text  -- Who made the list, as the uploader says it: a desa, an office. Mappings and quality are kept per sender.
  kind text not null default 'people'::text  -- households: a list of families by family card, which gives desil and members but no person.
  arrived jsonb not null default '{}'::jsonb  -- Counts as the list came out of reading, before any row was mended or decided.
  chosen_sheet text  -- The name of the sheet that a person chose; null where the likeliest is read.
  all_sheets boolean not null default false  -- Whether all sheets with the headings of the one that is read are read with it.
  constraint import_area_fkey FOREIGN KEY (area) REFERENCES wilayah.area(code)
  constraint import_desa_fkey FOREIGN KEY (desa) REFERENCES wilayah.area(code)
  constraint import_kab_fkey FOREIGN KEY (kab) REFERENCES wilayah.area(code)
  constraint import_kind_check CHECK ((kind = ANY (ARRAY['people'::text, 'households'::text])))
  constraint import_pkey PRIMARY KEY (id)
  constraint import_state_check CHECK ((state = ANY (ARRAY['received'::text, 'unmapped'::text, 'reading'::text, 'ready'::text, 'taking'::text, 'taken'::text, 'undone'::text, 'failed'::text, 'cancelled'::text])))
  CREATE INDEX import_kab_idx ON workers.import USING btree (kab, created_at DESC)
  CREATE INDEX import_sender_idx ON workers.import USING btree (kab, sender, created_at DESC)
  CREATE INDEX import_sha_idx ON workers.import USING btree (file_sha256)
  policy import_scope to naungan_app using platform.in_scope(area) with check platform.in_scope(area)
  policy import_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant insert, select, update to naungan_app
table workers.import_row with row security forced  -- A row of a list: verdict and issues open, NIK, KK and phone sealed. area is the uploader's area.
  kab text not null
  import_id uuid not null
  row integer not null
  area text not null
  verdict text not null
  effect text  -- What taking does to the register; doubtful rows wait for a decision; null when the row is not taken.
  issues text[] not null default '{}'::text[]
  desa text
  name text
  name_fold text
  birth_date text
  sex text
  occupation text
  address text
  mother text
  nik_index bytea
  nik15_index bytea
  nik_sealed bytea
  kk_index bytea
  kk_sealed bytea
  phone_index bytea
  phone_sealed bytea
  sealed bytea  -- The cells and seen values of a row with an issue; an ok row says nothing that its columns do not.
  mended boolean not null default false
  worker_id uuid not null
  before jsonb  -- The record as it was before this row changed it, for undo.
  birth_place text
  relation text
  marital text
  desil smallint
  likeness integer[]  -- Hashes under which rows of one person meet (rules: likeness keys), in a fixed order; 0 says nothing. Null when rejected.
  members smallint  -- How many belong to the family, in a list of families.
  constraint import_row_effect_check CHECK ((effect = ANY (ARRAY['new'::text, 'updated'::text, 'same'::text, 'doubtful'::text])))
  constraint import_row_pkey PRIMARY KEY (kab, import_id, "row")
  constraint import_row_verdict_check CHECK ((verdict = ANY (ARRAY['ok'::text, 'warned'::text, 'rejected'::text])))
  CREATE INDEX import_row_issue_idx ON workers.import_row USING btree (kab, import_id, "row") WHERE (verdict <> 'ok'::text)
  CREATE INDEX import_row_worker_idx ON workers.import_row USING btree (kab, worker_id)
  policy import_row_scope to naungan_app using platform.in_scope(area) with check platform.in_scope(area)
  policy import_row_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select, update to naungan_app
table workers.likeness_key with row security forced  -- The likeness keys of everybody in the register, narrow so that the whole of it can be read for each list.
  kab text not null
  worker_id uuid not null
  keys integer[] not null
  constraint likeness_key_pkey PRIMARY KEY (kab, worker_id)
  policy likeness_key_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
table workers.mapping  -- Which column holds which field, as a person once said for headings like these; used by itself the next time.
  kab text not null
  fingerprint text not null
  mapping jsonb not null
  by uuid not null
  at timestamp with time zone not null
  sender text not null default ''::text
  constraint mapping_kab_fkey FOREIGN KEY (kab) REFERENCES wilayah.area(code)
  constraint mapping_pkey PRIMARY KEY (kab, sender, fingerprint)
  grant insert, select, update to naungan_app
  grant select to naungan_import
table workers.merge with row security forced  -- Two records of one person made one; both as they were, sealed columns still sealed, so that it can be undone. area is the desa of the record kept.
  kab text not null
  id uuid not null
  area text not null
  kept_id uuid not null
  gone_id uuid not null
  kept_before jsonb not null
  gone_before jsonb not null
  reason text not null
  by uuid not null
  by_name text not null
  at timestamp with time zone not null
  undone_at timestamp with time zone
  undone_by uuid
  undone_by_name text
  undone_reason text
  constraint merge_pkey PRIMARY KEY (kab, id)
  CREATE INDEX merge_gone_idx ON workers.merge USING btree (kab, gone_id)
  CREATE INDEX merge_kept_idx ON workers.merge USING btree (kab, kept_id)
  policy merge_scope to naungan_app using platform.in_scope(area) with check platform.in_scope(area)
  policy merge_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
table workers.name_word  -- Words that occur in names of the register, and what each sounds like: turns what an officer types into words to look up. No person.
  word text not null
  sound text not null
  people bigint not null default 0  -- About how many people bear the word: counted when lists are taken, not when people move or lists are undone.
  constraint name_word_pkey PRIMARY KEY (word)
  CREATE INDEX name_word_near_idx ON workers.name_word USING gin (sound gin_trgm_ops) WITH (fastupdate=off)
  CREATE INDEX name_word_slips_idx ON workers.name_word USING gin (workers.name_slips(sound)) WITH (fastupdate=off)
  CREATE INDEX name_word_sound_idx ON workers.name_word USING btree (sound)
  grant insert, select to naungan_import
  grant select to naungan_app
  grant update (people) to naungan_import
table workers.nik_holder with row security forced  -- Which kabupaten holds a NIK (as HMAC): one person once in the nation.
  nik_index bytea not null
  kab text not null
  worker_id uuid not null
  constraint nik_holder_pkey PRIMARY KEY (nik_index)
  policy nik_holder_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
table workers.pair with row security forced  -- A row of a list and somebody it resembles: in the register (worker_id) or in an earlier row (other_row). area is the uploader's area.
  kab text not null
  id uuid not null
  import_id uuid not null
  row integer not null
  area text not null
  worker_id uuid
  other_row integer
  score real not null
  evidence jsonb not null default '{}'::jsonb  -- What was compared and how it came out, by field; levels only, no values.
  decision text
  reason text
  decided_by uuid
  decided_by_name text
  decided_at timestamp with time zone
  other_kab text  -- Set when the one it resembles is beyond the area of the list: nobody here may see them, so taking the list makes a referral.
  constraint pair_decision_check CHECK ((decision = ANY (ARRAY['same'::text, 'different'::text, 'ask'::text])))
  constraint pair_pkey PRIMARY KEY (kab, id)
  CREATE INDEX pair_open_idx ON workers.pair USING btree (kab, worker_id) WHERE ((decision IS NULL) AND (worker_id IS NOT NULL))
  CREATE INDEX pair_row_idx ON workers.pair USING btree (kab, import_id, "row")
  policy pair_scope to naungan_app using platform.in_scope(area) with check platform.in_scope(area)
  policy pair_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select, update to naungan_app
table workers.referral with row security forced  -- One person claimed by two kabupaten, seen from one of them; the other side has a row with the same id. counterpart is what of the other record may be shown: masked.
  kab text not null
  id uuid not null
  area text not null  -- The area whose officers decide: the desa of the record, or the area of the list.
  import_id uuid
  row integer
  worker_id uuid
  other_kab text not null
  kind text not null
  score real not null
  counterpart jsonb not null
  created_at timestamp with time zone not null default now()
  decision text
  reason text
  decided_by uuid
  decided_by_name text
  decided_at timestamp with time zone
  other_decision text
  other_decided_at timestamp with time zone
  settled_at timestamp with time zone
  side text not null default 'claims'::text  -- holds: the record stands in the register; claims: another list names the person too. Both may lie in one kabupaten.
  nik_index bytea  -- HMAC of the NIK that both sides name, so that what was decided once is not asked again.
  before jsonb  -- The record of this side as it was before the person moved, sealed columns still sealed; null when nothing moved or there was none.
  reopened_at timestamp with time zone
  constraint referral_decision_check CHECK ((decision = ANY (ARRAY['ours'::text, 'theirs'::text, 'different'::text])))
  constraint referral_kind_check CHECK ((kind = ANY (ARRAY['nik'::text, 'likeness'::text])))
  constraint referral_pkey PRIMARY KEY (kab, id, side)
  constraint referral_side_check CHECK ((side = ANY (ARRAY['claims'::text, 'holds'::text])))
  CREATE INDEX referral_import_idx ON workers.referral USING btree (kab, import_id)
  CREATE INDEX referral_nik_idx ON workers.referral USING btree (kab, nik_index) WHERE (nik_index IS NOT NULL)
  CREATE INDEX referral_open_idx ON workers.referral USING btree (kab, created_at) WHERE (settled_at IS NULL)
  policy referral_scope to naungan_app using platform.in_scope(area) with check platform.in_scope(area)
  policy referral_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select, update to naungan_app
table workers.worker with row security forced  -- A person in the register. NIK, KK and phone sealed; *_index are HMACs for matching.
  kab text not null
  id uuid not null
  desa text not null
  nik_index bytea not null
  nik15_index bytea not null
  nik_sealed bytea not null
  kk_index bytea
  kk_sealed bytea
  name text not null
  name_fold text not null
  birth_date text
  sex text
  occupation text
  address text
  mother text
  phone_index bytea
  phone_sealed bytea
  key_version smallint not null
  import_id uuid not null
  created_at timestamp with time zone not null default now()
  updated_at timestamp with time zone not null default now()
  birth_place text
  relation text  -- Relation to the head of the family card: kepala, suami, istri, anak, menantu, cucu, orang_tua, mertua, famili, pembantu, lainnya.
  marital text  -- belum, kawin, cerai_hidup, cerai_mati.
  desil smallint  -- Welfare decile 1 to 10 that a list gave for the person; a household's own decile stands in workers.household.
  desil_source text
  desil_day text
  nik_aliases bytea[]  -- HMACs of other NIKs under which the person stood before a merge; lists that name them find this record.
  constraint worker_desa_fkey FOREIGN KEY (desa) REFERENCES wilayah.area(code)
  constraint worker_desa_in_kab_check CHECK (("left"(desa, 5) = kab))
  constraint worker_nik_key UNIQUE (kab, nik_index)
  constraint worker_pkey PRIMARY KEY (kab, id)
  constraint worker_sex_check CHECK ((sex = ANY (ARRAY['L'::text, 'P'::text])))
  CREATE INDEX worker_aliases_idx ON workers.worker USING btree (kab) WHERE (nik_aliases IS NOT NULL)
  CREATE INDEX worker_desa_idx ON workers.worker USING btree (kab, desa, name_fold, id)
  CREATE INDEX worker_groups_idx ON workers.worker USING btree (kab, occupation, birth_date)
  CREATE INDEX worker_kk_idx ON workers.worker USING btree (kab, kk_index) WHERE (kk_index IS NOT NULL)
  CREATE INDEX worker_name_idx ON workers.worker USING btree (kab, name_fold, id)
  CREATE INDEX worker_name_keys_idx ON workers.worker USING gin (workers.name_keys(kab, name))
  CREATE INDEX worker_nik15_idx ON workers.worker USING btree (nik15_index)
  policy worker_scope to naungan_app using platform.in_scope(desa) with check platform.in_scope(desa)
  policy worker_writer to naungan_import using true with check true
  grant delete, insert, select, update to naungan_import
  grant select to naungan_app
CREATE OR REPLACE FUNCTION audit.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'audit.entry is append-only' using errcode = 'insufficient_privilege'; end $function$

CREATE OR REPLACE FUNCTION iuran.keep_list_months()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  if tg_op <> 'INSERT' then delete from iuran.list_month where list_id = old.id; end if;
  if tg_op <> 'DELETE' and new.state = 'posted' then
    insert into iuran.list_month (basis, month, kab, list_id, posted_at)
    select new.basis, month, new.kab, new.id, new.posted_at from unnest(new.months) month on conflict do nothing;
  end if;
  return null;
end $function$

CREATE OR REPLACE FUNCTION platform.add_job(name text, payload json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform graphile_worker.add_job(add_job.name, add_job.payload, max_attempts => 5);
end $function$

CREATE OR REPLACE FUNCTION platform.add_later(name text, payloads json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog'
AS $function$
begin
  perform graphile_worker.add_job(add_later.name, asked.payload, max_attempts => 5, priority => 10, job_key => asked.key)
     from (select one.value as payload, add_later.name || ' ' || one.value as key from json_array_elements(add_later.payloads) one) asked
    where not exists (select from graphile_worker.jobs waiting
                       where waiting.key = asked.key and waiting.locked_at is null and waiting.attempts < waiting.max_attempts);
end $function$

CREATE OR REPLACE FUNCTION platform.in_scope(code text)
 RETURNS boolean
 LANGUAGE sql
 STABLE
AS $function$ select code like any (string_to_array(current_setting('app.scope', true), ',')) $function$

CREATE OR REPLACE FUNCTION platform.mark_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin insert into platform.change (topic) values (tg_argv[0]); return null; end $function$

CREATE OR REPLACE FUNCTION platform.place(tbl text, class text, dist text DEFAULT NULL::text, grp text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into platform.placement values (place.tbl, place.class, place.dist, place.grp);
  if exists (select from pg_extension where extname = 'citus') then
    if place.class = 'reference' then
      execute format('select create_reference_table(%L)', place.tbl);
    elsif place.class = 'distributed' then
      execute format('select create_distributed_table(%L, %L, colocate_with => coalesce((select p.tbl from platform.placement p where p.grp = %L and p.tbl <> %L limit 1), ''none''))',
        place.tbl, place.dist, place.grp, place.tbl);
    end if;
  end if;
end $function$

CREATE OR REPLACE FUNCTION targets.sum_anew(kecamatan text[], kabupaten text[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$ begin
  delete from targets.summed where area = any(kecamatan) or area = any(kabupaten);

  insert into targets.summed (area, definition, since, workers, year, day, source)
  with newest as materialized (
    select distinct on (d.area, d.definition, d.year)
           left(d.area, 8) as up, d.area, d.definition, d.year, d.workers, d.day, d.source
      from targets.denominator d
     where length(d.area) = 13 and left(d.area, 8) = any(kecamatan) and d.withdrawn_at is null
     order by d.area, d.definition, d.year, d.day desc, d.created_at desc),
  point as (select distinct up, definition, year as since from newest),
  held as (
    select distinct on (n.area, n.definition, p.since) n.*, p.since
      from point p join newest n on n.up = p.up and n.definition = p.definition and n.year <= p.since
     order by n.area, n.definition, p.since, n.year desc)
  select up, definition, since, sum(workers), max(year), max(day),
         case when min(source) = max(source) then min(source) else '' end
    from held group by up, definition, since
   having count(*) = (select count(*) from wilayah.area a where a.parent = up);

  insert into targets.summed (area, definition, since, workers, year, day, source)
  with part as materialized (
    select left(s.area, 5) as up, s.area, s.definition, s.since, s.workers, s.year, s.day, s.source, 2 as turn
      from targets.summed s where length(s.area) = 8 and left(s.area, 5) = any(kabupaten)
    union all (
    select distinct on (d.area, d.definition, d.year)
           left(d.area, 5), d.area, d.definition, d.year, d.workers, d.year, d.day, d.source, 1
      from targets.denominator d
     where length(d.area) = 8 and left(d.area, 5) = any(kabupaten) and d.withdrawn_at is null
     order by d.area, d.definition, d.year, d.day desc, d.created_at desc)),
  point as (select distinct up, definition, since from part),
  -- What a kecamatan says of itself goes before the sum of its desa, however old.
  held as (
    select distinct on (n.area, n.definition, p.since) n.up, n.definition, p.since, n.workers, n.year, n.day, n.source
      from point p join part n on n.up = p.up and n.definition = p.definition and n.since <= p.since
     order by n.area, n.definition, p.since, n.turn, n.since desc)
  select up, definition, since, sum(workers), max(year), max(day),
         case when min(source) = max(source) then min(source) else '' end
    from held group by up, definition, since
   having count(*) = (select count(*) from wilayah.area a where a.parent = up);
end $function$

CREATE OR REPLACE FUNCTION targets.sum_changed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  kecamatan text[];
  kabupaten text[];
begin
  kecamatan := array(select distinct left(area, 8) from changed where length(area) = 13);
  kabupaten := array(select distinct left(area, 5) from changed where length(area) in (8, 13));
  if kabupaten = '{}' then return null; end if;
  perform pg_advisory_xact_lock(hashtextextended('targets.summed', 0));
  perform targets.sum_anew(kecamatan, kabupaten);
  return null;
end $function$

CREATE OR REPLACE FUNCTION workers.name_keys(kab text, name text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select string_to_array(kab || ' ' || lower(translate(name, '.,''`"-/()', '         ')), ' ')
$function$

CREATE OR REPLACE FUNCTION workers.name_slips(sound text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select array_agg(distinct left(sound, n) || substr(sound, n + 2)) || sound from generate_series(0, length(sound) - 1) as n
$function$

placed accounts.account local
placed accounts.assignment local
placed accounts.attempt local
placed accounts.session local
placed audit.entry local
placed boundaries.map local
placed boundaries.set local
placed budgets.ceiling local
placed budgets.entry local
placed budgets.file local
placed budgets.fund local
placed budgets.plan local
placed budgets.plan_desa local
placed budgets.plan_leg local
placed enrolment.batch distributed by kab with kab
placed enrolment.batch_person distributed by kab with kab
placed iuran.active_month distributed by kab with kab
placed iuran.compare_count distributed by kab with kab
placed iuran.cover_version distributed by kab with kab
placed iuran.coverage_month distributed by kab with kab
placed iuran.group_count distributed by kab with kab
placed iuran.group_month distributed by kab with kab
placed iuran.list local
placed iuran.list_month local
placed iuran.list_row distributed by kab with kab
placed iuran.mapping local
placed iuran.payer_loss distributed by kab with kab
placed iuran.reconcile_count distributed by kab with kab
placed iuran.reconciled distributed by kab with kab
placed iuran.transition distributed by kab with kab
placed iuran.uncounted_row distributed by kab with kab
placed platform.change local
placed platform.placement local
placed platform.setting local
placed statistics.file local
placed statistics.observation local
placed targets.denominator local
placed targets.floor local
placed targets.summed local
placed targets.target local
placed wilayah.area reference
placed workers.consent distributed by kab with kab
placed workers.decided_pair distributed by kab with kab
placed workers.desa_alias local
placed workers.household distributed by kab with kab
placed workers.import local
placed workers.import_row distributed by kab with kab
placed workers.likeness_key distributed by kab with kab
placed workers.mapping local
placed workers.merge distributed by kab with kab
placed workers.name_word local
placed workers.nik_holder distributed by nik_index with nik
placed workers.pair distributed by kab with kab
placed workers.referral distributed by kab with kab
placed workers.worker distributed by kab with kab
