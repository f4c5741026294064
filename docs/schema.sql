-- The database after every migration. Written by `npm run schema -w @countersign/database`; a test compares it.

grant usage on schema app to countersign_app;
grant usage on schema app to countersign_reader;
grant usage on schema app to countersign_worker;

create table app.act_done (
  tenant_id uuid not null,
  by_person uuid not null,
  act_id uuid not null,
  act text not null,
  input_hash text not null,
  made text not null,
  at timestamp with time zone not null,
  constraint act_done_pkey PRIMARY KEY (tenant_id, by_person, act_id),
  constraint act_done_act_check CHECK (((length(act) >= 1) AND (length(act) <= 100))),
  constraint act_done_input_hash_check CHECK ((input_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint act_done_made_check CHECK ((length(made) <= 500))
);
alter table app.act_done enable row level security, force row level security;
create policy own_tenant on app.act_done for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.act_done FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.act_done to countersign_app;
grant select on app.act_done to countersign_reader;

create table app.agreement (
  tenant_id uuid not null,
  agreement_id uuid not null,
  service_id text not null,
  processor_id text not null,
  title text not null,
  parties jsonb not null,
  effective_from date not null,
  effective_until date,
  file_name text not null,
  file_type text not null,
  file_size integer not null,
  file_hash text not null,
  recorded_by uuid not null,
  recorded_at timestamp with time zone not null,
  version integer not null,
  counterparty_reason text,
  counterparty_file_name text,
  counterparty_file_type text,
  counterparty_file_hash text,
  constraint agreement_pkey PRIMARY KEY (tenant_id, agreement_id),
  constraint agreement_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint agreement_tenant_id_recorded_by_fkey FOREIGN KEY (tenant_id, recorded_by) REFERENCES app.person(tenant_id, person_id),
  constraint agreement_check CHECK ((effective_until >= effective_from)),
  constraint agreement_check1 CHECK ((num_nulls(counterparty_reason, counterparty_file_name, counterparty_file_type, counterparty_file_hash) = ANY (ARRAY[0, 4]))),
  constraint agreement_counterparty_file_hash_check CHECK ((counterparty_file_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint agreement_counterparty_file_name_check CHECK (((length(counterparty_file_name) >= 1) AND (length(counterparty_file_name) <= 255))),
  constraint agreement_counterparty_file_type_check CHECK (((length(counterparty_file_type) >= 1) AND (length(counterparty_file_type) <= 255))),
  constraint agreement_counterparty_reason_check CHECK (((length(counterparty_reason) >= 1) AND (length(counterparty_reason) <= 20000))),
  constraint agreement_file_hash_check CHECK ((file_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint agreement_file_name_check CHECK (((length(file_name) >= 1) AND (length(file_name) <= 255))),
  constraint agreement_file_size_check CHECK ((file_size > 0)),
  constraint agreement_file_type_check CHECK (((length(file_type) >= 1) AND (length(file_type) <= 255))),
  constraint agreement_parties_check CHECK ((jsonb_typeof(parties) = 'array'::text)),
  constraint agreement_processor_id_check CHECK (((length(processor_id) >= 1) AND (length(processor_id) <= 200))),
  constraint agreement_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint agreement_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint agreement_version_check CHECK ((version > 0))
);
alter table app.agreement enable row level security, force row level security;
create policy own_tenant on app.agreement for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX agreement_of_service ON app.agreement USING btree (tenant_id, service_id, recorded_at);
grant insert, select, update (title, parties, effective_from, effective_until, recorded_by, recorded_at, version) on app.agreement to countersign_app;
grant select on app.agreement to countersign_reader;

create table app.agreement_file (
  tenant_id uuid not null,
  agreement_id uuid not null,
  bytes bytea storage external not null,
  constraint agreement_file_pkey PRIMARY KEY (tenant_id, agreement_id),
  constraint agreement_file_tenant_id_agreement_id_fkey FOREIGN KEY (tenant_id, agreement_id) REFERENCES app.agreement(tenant_id, agreement_id),
  constraint agreement_file_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 33554432)))
);
alter table app.agreement_file enable row level security, force row level security;
create policy own_tenant on app.agreement_file for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.agreement_file FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.agreement_file to countersign_app;
grant select on app.agreement_file to countersign_reader;

create table app.appointment (
  tenant_id uuid not null,
  appointment_id uuid not null,
  person_id uuid not null,
  role text not null,
  starts_on date not null,
  ends_on date,
  note text not null,
  constraint appointment_pkey PRIMARY KEY (tenant_id, appointment_id),
  constraint appointment_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, person_id),
  constraint appointment_check CHECK ((ends_on >= starts_on)),
  constraint appointment_note_check CHECK ((length(note) <= 2000)),
  constraint appointment_role_check CHECK (((length(role) >= 1) AND (length(role) <= 60)))
);
alter table app.appointment enable row level security, force row level security;
create policy own_tenant on app.appointment for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX appointment_of_person ON app.appointment USING btree (tenant_id, person_id);
grant select on app.appointment to countersign_app;
grant select on app.appointment to countersign_reader;

create table app.assessment (
  tenant_id uuid not null,
  assessment_id uuid not null,
  kind text not null,
  matrix_id text not null,
  matrix_version text not null,
  constraint assessment_pkey PRIMARY KEY (tenant_id, assessment_id),
  constraint assessment_tenant_id_assessment_id_kind_fkey FOREIGN KEY (tenant_id, assessment_id, kind) REFERENCES app.document(tenant_id, document_id, kind),
  constraint assessment_kind_check CHECK ((kind = 'dpia'::text)),
  constraint assessment_matrix_id_check CHECK (((length(matrix_id) >= 1) AND (length(matrix_id) <= 100))),
  constraint assessment_matrix_version_check CHECK (((length(matrix_version) >= 1) AND (length(matrix_version) <= 40)))
);
alter table app.assessment enable row level security, force row level security;
create policy own_tenant on app.assessment for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.assessment FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.assessment to countersign_app;
grant select on app.assessment to countersign_reader;

create table app.clause_mapping (
  tenant_id uuid not null,
  agreement_id uuid not null,
  limb_id text not null,
  verdict text not null,
  quotation text not null,
  locator text not null,
  mapped_by uuid not null,
  mapped_at timestamp with time zone not null,
  version integer not null,
  why_again text not null,
  carried_over boolean not null,
  accepted_by uuid,
  accepted_at timestamp with time zone,
  accepted_reason text,
  constraint clause_mapping_pkey PRIMARY KEY (tenant_id, agreement_id, limb_id),
  constraint clause_mapping_tenant_id_accepted_by_fkey FOREIGN KEY (tenant_id, accepted_by) REFERENCES app.person(tenant_id, person_id),
  constraint clause_mapping_tenant_id_agreement_id_fkey FOREIGN KEY (tenant_id, agreement_id) REFERENCES app.agreement(tenant_id, agreement_id),
  constraint clause_mapping_tenant_id_mapped_by_fkey FOREIGN KEY (tenant_id, mapped_by) REFERENCES app.person(tenant_id, person_id),
  constraint clause_mapping_accepted_reason_check CHECK (((length(accepted_reason) >= 1) AND (length(accepted_reason) <= 20000))),
  constraint clause_mapping_check CHECK (((verdict <> 'met'::text) OR (length(btrim(quotation)) > 0))),
  constraint clause_mapping_check1 CHECK ((((accepted_by IS NULL) = (accepted_at IS NULL)) AND ((accepted_by IS NULL) = (accepted_reason IS NULL)))),
  constraint clause_mapping_check2 CHECK ((accepted_by <> mapped_by)),
  constraint clause_mapping_clause_id_check CHECK (((length(limb_id) >= 1) AND (length(limb_id) <= 200))),
  constraint clause_mapping_locator_check CHECK ((length(locator) <= 1000)),
  constraint clause_mapping_quotation_check CHECK ((length(quotation) <= 100000)),
  constraint clause_mapping_verdict_check CHECK ((verdict = ANY (ARRAY['met'::text, 'partial'::text, 'missing'::text, 'conflict'::text]))),
  constraint clause_mapping_version_check CHECK ((version > 0)),
  constraint clause_mapping_why_again_check CHECK ((length(why_again) <= 20000))
);
alter table app.clause_mapping enable row level security, force row level security;
create policy own_tenant on app.clause_mapping for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER keep_clause_mapping AFTER UPDATE ON app.clause_mapping FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION app.keep_clause_mapping();
grant insert, select, update (verdict, quotation, locator, mapped_by, mapped_at, version, why_again, carried_over, accepted_by, accepted_at, accepted_reason) on app.clause_mapping to countersign_app;
grant select on app.clause_mapping to countersign_reader;

create table app.clause_mapping_before (
  tenant_id uuid not null,
  agreement_id uuid not null,
  limb_id text not null,
  version integer not null,
  verdict text not null,
  quotation text not null,
  locator text not null,
  why_again text not null,
  carried_over boolean not null,
  accepted_by uuid,
  accepted_at timestamp with time zone,
  accepted_reason text,
  mapped_by uuid not null,
  mapped_at timestamp with time zone not null,
  constraint clause_mapping_before_pkey PRIMARY KEY (tenant_id, agreement_id, limb_id, version),
  constraint clause_mapping_before_tenant_id_agreement_id_limb_id_fkey FOREIGN KEY (tenant_id, agreement_id, limb_id) REFERENCES app.clause_mapping(tenant_id, agreement_id, limb_id),
  constraint clause_mapping_before_limb_id_check CHECK (((length(limb_id) >= 1) AND (length(limb_id) <= 200))),
  constraint clause_mapping_before_verdict_check CHECK ((verdict = ANY (ARRAY['met'::text, 'partial'::text, 'missing'::text, 'conflict'::text]))),
  constraint clause_mapping_before_version_check CHECK ((version > 0))
);
alter table app.clause_mapping_before enable row level security, force row level security;
create policy own_tenant on app.clause_mapping_before for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.clause_mapping_before FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.clause_mapping_before to countersign_app;
grant select on app.clause_mapping_before to countersign_reader;

create table app.component (
  tenant_id uuid not null,
  service_id text not null,
  component_id text not null,
  place integer not null,
  name text not null,
  about text not null,
  processor_id text not null,
  records boolean not null,
  constraint component_pkey PRIMARY KEY (tenant_id, service_id, component_id),
  constraint component_tenant_id_service_id_processor_id_fkey FOREIGN KEY (tenant_id, service_id, processor_id) REFERENCES app.processor(tenant_id, service_id, processor_id),
  constraint component_about_check CHECK ((length(about) <= 1000)),
  constraint component_component_id_check CHECK (((length(component_id) >= 1) AND (length(component_id) <= 100))),
  constraint component_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
alter table app.component enable row level security, force row level security;
create policy own_tenant on app.component for insert
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = 'programme'::text));
create policy published on app.component for select
  using (( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.component FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant select on app.component to countersign_app;
grant select on app.component to countersign_reader;

create table app.counterparty_file (
  tenant_id uuid not null,
  agreement_id uuid not null,
  bytes bytea storage external not null,
  constraint counterparty_file_pkey PRIMARY KEY (tenant_id, agreement_id),
  constraint counterparty_file_tenant_id_agreement_id_fkey FOREIGN KEY (tenant_id, agreement_id) REFERENCES app.agreement(tenant_id, agreement_id),
  constraint counterparty_file_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 33554432)))
);
alter table app.counterparty_file enable row level security, force row level security;
create policy own_tenant on app.counterparty_file for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.counterparty_file FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.counterparty_file to countersign_app;
grant select on app.counterparty_file to countersign_reader;

create table app.document (
  tenant_id uuid not null,
  document_id uuid not null,
  service_id text not null,
  release_tenant_id uuid not null,
  release_id uuid not null,
  release_number text not null,
  release_hash text not null,
  title text not null,
  started_by uuid not null,
  started_at timestamp with time zone not null,
  kind text not null,
  constraint document_pkey PRIMARY KEY (tenant_id, document_id),
  constraint document_tenant_id_document_id_kind_key UNIQUE (tenant_id, document_id, kind),
  constraint document_of_release FOREIGN KEY (release_tenant_id, release_id, release_number, release_hash, kind) REFERENCES app.template_release(tenant_id, release_id, number, hash, kind),
  constraint document_release_tenant_id_service_id_fkey FOREIGN KEY (release_tenant_id, service_id) REFERENCES app.service(tenant_id, service_id),
  constraint document_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint document_tenant_id_started_by_fkey FOREIGN KEY (tenant_id, started_by) REFERENCES app.person(tenant_id, person_id),
  constraint document_kind_check CHECK ((kind = ANY (ARRAY['dpia'::text, 'agreement'::text, 'transfer-sheet'::text]))),
  constraint document_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint document_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
alter table app.document enable row level security, force row level security;
create policy own_tenant on app.document for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE UNIQUE INDEX document_assessment_of_service ON app.document USING btree (tenant_id, service_id) WHERE (kind = 'dpia'::text);
grant insert, select, update (title) on app.document to countersign_app;
grant select on app.document to countersign_reader;

create table app.document_advice (
  tenant_id uuid not null,
  document_id uuid not null,
  submission_id uuid not null,
  hash text not null,
  points jsonb not null,
  can_proceed boolean not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  remark text not null,
  constraint document_advice_pkey PRIMARY KEY (tenant_id, document_id, submission_id),
  constraint document_advice_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_advice_tenant_id_document_id_submission_id_ha_fkey FOREIGN KEY (tenant_id, document_id, submission_id, hash) REFERENCES app.document_submission(tenant_id, document_id, submission_id, hash),
  constraint document_advice_points_check CHECK ((jsonb_typeof(points) = 'array'::text)),
  constraint document_advice_remark_check CHECK ((length(remark) <= 20000)),
  constraint document_advice_says_something CHECK (((jsonb_array_length(points) > 0) OR (length(remark) > 0)))
);
alter table app.document_advice enable row level security, force row level security;
create policy own_tenant on app.document_advice for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_advice FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_advice to countersign_app;
grant select on app.document_advice to countersign_reader;

create table app.document_answer (
  tenant_id uuid not null,
  document_id uuid not null,
  item_id text not null,
  table_id text,
  place integer not null,
  stance text,
  reason text not null,
  content jsonb,
  content_hash text not null,
  departure jsonb,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  version integer not null,
  removed_at timestamp with time zone,
  constraint document_answer_pkey PRIMARY KEY (tenant_id, document_id, item_id),
  constraint document_answer_tenant_id_answered_by_fkey FOREIGN KEY (tenant_id, answered_by) REFERENCES app.person(tenant_id, person_id),
  constraint document_answer_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint document_answer_content_check CHECK ((pg_column_size(content) <= 1048576)),
  constraint document_answer_content_hash_check CHECK ((content_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_answer_departure_check CHECK ((pg_column_size(departure) <= 131072)),
  constraint document_answer_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint document_answer_reason_check CHECK ((length(reason) <= 100000)),
  constraint document_answer_stance_check CHECK ((stance = ANY (ARRAY['relied-on'::text, 'adapted'::text, 'rejected'::text]))),
  constraint document_answer_table_id_check CHECK (((length(table_id) >= 1) AND (length(table_id) <= 200))),
  constraint document_answer_version_check CHECK ((version > 0))
) with (fillfactor=80);
alter table app.document_answer enable row level security, force row level security;
create policy own_tenant on app.document_answer for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER keep_answer AFTER UPDATE ON app.document_answer FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION app.keep_answer();
grant insert, select, update (place, stance, reason, content, content_hash, departure, answered_by, answered_at, version, removed_at) on app.document_answer to countersign_app;
grant select on app.document_answer to countersign_reader;

create table app.document_answer_before (
  tenant_id uuid not null,
  document_id uuid not null,
  item_id text not null,
  version integer not null,
  stance text,
  reason text not null,
  content jsonb,
  departure jsonb,
  answered_by uuid not null,
  answered_at timestamp with time zone not null,
  constraint document_answer_before_pkey PRIMARY KEY (tenant_id, document_id, item_id, version),
  constraint document_answer_before_tenant_id_document_id_item_id_fkey FOREIGN KEY (tenant_id, document_id, item_id) REFERENCES app.document_answer(tenant_id, document_id, item_id),
  constraint document_answer_before_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint document_answer_before_stance_check CHECK ((stance = ANY (ARRAY['relied-on'::text, 'adapted'::text, 'rejected'::text]))),
  constraint document_answer_before_version_check CHECK ((version > 0))
);
alter table app.document_answer_before enable row level security, force row level security;
create policy own_tenant on app.document_answer_before for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_answer_before FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_answer_before to countersign_app;
grant select on app.document_answer_before to countersign_reader;

create table app.document_approval (
  tenant_id uuid not null,
  document_id uuid not null,
  submission_id uuid not null,
  hash text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint document_approval_pkey PRIMARY KEY (tenant_id, document_id, submission_id),
  constraint document_approval_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_approval_tenant_id_document_id_submission_id__fkey FOREIGN KEY (tenant_id, document_id, submission_id, hash) REFERENCES app.document_submission(tenant_id, document_id, submission_id, hash)
);
alter table app.document_approval enable row level security, force row level security;
create policy own_tenant on app.document_approval for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_approval FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_approval to countersign_app;
grant select on app.document_approval to countersign_reader;

create table app.document_author (
  tenant_id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  first_at timestamp with time zone not null,
  constraint document_author_pkey PRIMARY KEY (tenant_id, document_id, person_id),
  constraint document_author_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint document_author_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, person_id)
);
alter table app.document_author enable row level security, force row level security;
create policy own_tenant on app.document_author for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_author FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_author to countersign_app;
grant select on app.document_author to countersign_reader;

create table app.document_decision (
  tenant_id uuid not null,
  document_id uuid not null,
  decision_id uuid not null,
  submission_id uuid not null,
  hash text not null,
  kind text not null,
  answers jsonb not null,
  residual_risk_accepted boolean not null,
  conditions jsonb not null,
  review_by date not null,
  certificate text not null,
  certificate_hash text not null,
  by_person uuid not null,
  signed_in_at timestamp with time zone not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  reason text not null,
  ground text,
  judged_on date,
  constraint document_decision_pkey PRIMARY KEY (tenant_id, document_id, decision_id),
  constraint document_decision_tenant_id_document_id_submission_id_key UNIQUE (tenant_id, document_id, submission_id),
  constraint document_decision_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_decision_tenant_id_document_id_submission_id__fkey FOREIGN KEY (tenant_id, document_id, submission_id, hash) REFERENCES app.document_submission(tenant_id, document_id, submission_id, hash),
  constraint document_decision_answers_check CHECK ((jsonb_typeof(answers) = 'array'::text)),
  constraint document_decision_certificate_check CHECK (((length(certificate) >= 2) AND (length(certificate) <= 1000000))),
  constraint document_decision_certificate_hash_check CHECK ((certificate_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_decision_conditions_check CHECK ((jsonb_typeof(conditions) = 'array'::text)),
  constraint document_decision_ground_check CHECK ((ground = ANY (ARRAY['high-risk-remains'::text, 'strict-reading'::text]))),
  constraint document_decision_kind_check CHECK ((kind = ANY (ARRAY['approve'::text, 'approve-with-conditions'::text, 'reject'::text, 'refer'::text]))),
  constraint document_decision_reason_check CHECK ((length(reason) <= 20000)),
  constraint document_decision_refers CHECK (((ground IS NULL) OR (kind = 'refer'::text)))
);
alter table app.document_decision enable row level security, force row level security;
create policy own_tenant on app.document_decision for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_decision FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_decision to countersign_app;
grant select on app.document_decision to countersign_reader;

create table app.document_file (
  tenant_id uuid not null,
  document_id uuid not null,
  file_id uuid not null,
  item_id text not null,
  name text not null,
  type text not null,
  size integer not null,
  hash text not null,
  added_by uuid not null,
  added_at timestamp with time zone not null,
  removed_by uuid,
  removed_at timestamp with time zone,
  constraint document_file_pkey PRIMARY KEY (tenant_id, document_id, file_id),
  constraint document_file_tenant_id_added_by_fkey FOREIGN KEY (tenant_id, added_by) REFERENCES app.person(tenant_id, person_id),
  constraint document_file_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint document_file_tenant_id_removed_by_fkey FOREIGN KEY (tenant_id, removed_by) REFERENCES app.person(tenant_id, person_id),
  constraint document_file_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint document_file_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint document_file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 255))),
  constraint document_file_size_check CHECK ((size > 0)),
  constraint document_file_type_check CHECK (((length(type) >= 1) AND (length(type) <= 255)))
);
alter table app.document_file enable row level security, force row level security;
create policy own_tenant on app.document_file for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX document_file_of_item ON app.document_file USING btree (tenant_id, document_id, item_id) WHERE (removed_at IS NULL);
grant insert, select, update (removed_by, removed_at) on app.document_file to countersign_app;
grant select on app.document_file to countersign_reader;

create table app.document_file_bytes (
  tenant_id uuid not null,
  document_id uuid not null,
  file_id uuid not null,
  bytes bytea storage external not null,
  constraint document_file_bytes_pkey PRIMARY KEY (tenant_id, document_id, file_id),
  constraint document_file_bytes_tenant_id_document_id_file_id_fkey FOREIGN KEY (tenant_id, document_id, file_id) REFERENCES app.document_file(tenant_id, document_id, file_id),
  constraint document_file_bytes_bytes_check CHECK (((octet_length(bytes) >= 1) AND (octet_length(bytes) <= 5000000)))
);
alter table app.document_file_bytes enable row level security, force row level security;
create policy own_tenant on app.document_file_bytes for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_file_bytes FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_file_bytes to countersign_app;
grant select on app.document_file_bytes to countersign_reader;

create table app.document_question (
  tenant_id uuid not null,
  document_id uuid not null,
  question_id uuid not null,
  item_id text not null,
  text text not null,
  asked_by uuid not null,
  asked_at timestamp with time zone not null,
  resolved_by uuid,
  resolved_at timestamp with time zone,
  constraint document_question_pkey PRIMARY KEY (tenant_id, document_id, question_id),
  constraint document_question_tenant_id_asked_by_fkey FOREIGN KEY (tenant_id, asked_by) REFERENCES app.person(tenant_id, person_id),
  constraint document_question_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint document_question_tenant_id_resolved_by_fkey FOREIGN KEY (tenant_id, resolved_by) REFERENCES app.person(tenant_id, person_id),
  constraint document_question_check CHECK (((resolved_by IS NULL) = (resolved_at IS NULL))),
  constraint document_question_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint document_question_text_check CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
);
alter table app.document_question enable row level security, force row level security;
create policy own_tenant on app.document_question for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX document_question_in_order ON app.document_question USING btree (tenant_id, document_id, asked_at);
grant insert, select, update (resolved_by, resolved_at) on app.document_question to countersign_app;
grant select on app.document_question to countersign_reader;

create table app.document_reply (
  tenant_id uuid not null,
  document_id uuid not null,
  question_id uuid not null,
  reply_id uuid not null,
  text text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint document_reply_pkey PRIMARY KEY (tenant_id, document_id, question_id, reply_id),
  constraint document_reply_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_reply_tenant_id_document_id_question_id_fkey FOREIGN KEY (tenant_id, document_id, question_id) REFERENCES app.document_question(tenant_id, document_id, question_id),
  constraint document_reply_text_check CHECK (((length(text) >= 1) AND (length(text) <= 20000)))
);
alter table app.document_reply enable row level security, force row level security;
create policy own_tenant on app.document_reply for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_reply FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_reply to countersign_app;
grant select on app.document_reply to countersign_reader;

create table app.document_revocation (
  tenant_id uuid not null,
  document_id uuid not null,
  decision_id uuid not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint document_revocation_pkey PRIMARY KEY (tenant_id, document_id, decision_id),
  constraint document_revocation_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_revocation_tenant_id_document_id_decision_id_fkey FOREIGN KEY (tenant_id, document_id, decision_id) REFERENCES app.document_decision(tenant_id, document_id, decision_id),
  constraint document_revocation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.document_revocation enable row level security, force row level security;
create policy own_tenant on app.document_revocation for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_revocation FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_revocation to countersign_app;
grant select on app.document_revocation to countersign_reader;

create table app.document_second_person (
  tenant_id uuid not null,
  document_id uuid not null,
  person_id uuid not null,
  first_at timestamp with time zone not null,
  constraint document_second_person_pkey PRIMARY KEY (tenant_id, document_id, person_id),
  constraint document_second_person_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint document_second_person_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, person_id)
);
alter table app.document_second_person enable row level security, force row level security;
create policy own_tenant on app.document_second_person for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_second_person FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_second_person to countersign_app;
grant select on app.document_second_person to countersign_reader;

create table app.document_sending_back (
  tenant_id uuid not null,
  document_id uuid not null,
  submission_id uuid not null,
  hash text not null,
  part text not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint document_sending_back_pkey PRIMARY KEY (tenant_id, document_id, submission_id),
  constraint document_sending_back_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_sending_back_tenant_id_document_id_submission_fkey FOREIGN KEY (tenant_id, document_id, submission_id, hash) REFERENCES app.document_submission(tenant_id, document_id, submission_id, hash),
  constraint document_sending_back_part_check CHECK ((part = ANY (ARRAY['adviser'::text, 'approver-of-measures'::text]))),
  constraint document_sending_back_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.document_sending_back enable row level security, force row level security;
create policy own_tenant on app.document_sending_back for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_sending_back FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_sending_back to countersign_app;
grant select on app.document_sending_back to countersign_reader;

create table app.document_submission (
  tenant_id uuid not null,
  document_id uuid not null,
  submission_id uuid not null,
  document text not null,
  hash text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint document_submission_pkey PRIMARY KEY (tenant_id, document_id, submission_id),
  constraint document_submission_tenant_id_document_id_submission_id_key UNIQUE (tenant_id, document_id, submission_id, hash),
  constraint document_submission_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_submission_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint document_submission_document_check CHECK (((length(document) >= 2) AND (length(document) <= 10000000))),
  constraint document_submission_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
alter table app.document_submission enable row level security, force row level security;
create policy own_tenant on app.document_submission for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX document_submission_in_order ON app.document_submission USING btree (tenant_id, document_id, at);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_submission FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_submission to countersign_app;
grant select on app.document_submission to countersign_reader;

create table app.document_taking_back (
  tenant_id uuid not null,
  document_id uuid not null,
  submission_id uuid not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint document_taking_back_pkey PRIMARY KEY (tenant_id, document_id, submission_id),
  constraint document_taking_back_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint document_taking_back_tenant_id_document_id_submission__fkey FOREIGN KEY (tenant_id, document_id, submission_id) REFERENCES app.document_submission(tenant_id, document_id, submission_id),
  constraint document_taking_back_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.document_taking_back enable row level security, force row level security;
create policy own_tenant on app.document_taking_back for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.document_taking_back FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.document_taking_back to countersign_app;
grant select on app.document_taking_back to countersign_reader;

create table app.finding_override (
  tenant_id uuid not null,
  assessment_id uuid not null,
  override_id uuid not null,
  rule text not null,
  item_id text,
  field text,
  problem text not null,
  item_version integer not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  facts text,
  constraint finding_override_pkey PRIMARY KEY (tenant_id, assessment_id, override_id),
  constraint finding_override_tenant_id_assessment_id_fkey FOREIGN KEY (tenant_id, assessment_id) REFERENCES app.assessment(tenant_id, assessment_id),
  constraint finding_override_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint finding_override_facts_check CHECK (((length(facts) >= 2) AND (length(facts) <= 200000))),
  constraint finding_override_field_check CHECK (((length(field) >= 1) AND (length(field) <= 200))),
  constraint finding_override_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint finding_override_item_version_check CHECK ((item_version >= 0)),
  constraint finding_override_problem_check CHECK (((length(problem) >= 1) AND (length(problem) <= 100))),
  constraint finding_override_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000))),
  constraint finding_override_rule_check CHECK (((length(rule) >= 1) AND (length(rule) <= 100)))
);
alter table app.finding_override enable row level security, force row level security;
create policy own_tenant on app.finding_override for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX finding_override_in_order ON app.finding_override USING btree (tenant_id, assessment_id, at);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.finding_override FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.finding_override to countersign_app;
grant select on app.finding_override to countersign_reader;

create table app.inspection (
  tenant_id uuid not null,
  inspection_id uuid not null,
  force_tenant_id uuid not null,
  purpose text not null,
  opened_by uuid not null,
  opened_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  ends_on date not null,
  constraint inspection_pkey PRIMARY KEY (tenant_id, inspection_id),
  constraint inspection_tenant_id_inspection_id_force_tenant_id_key UNIQUE (tenant_id, inspection_id, force_tenant_id),
  constraint inspection_force_tenant_id_fkey FOREIGN KEY (force_tenant_id) REFERENCES app.organisation(tenant_id),
  constraint inspection_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint inspection_tenant_id_opened_by_fkey FOREIGN KEY (tenant_id, opened_by) REFERENCES app.person(tenant_id, person_id),
  constraint inspection_check CHECK ((closed_at >= opened_at)),
  constraint inspection_check1 CHECK ((force_tenant_id <> tenant_id)),
  constraint inspection_check2 CHECK ((ends_on >= ((opened_at AT TIME ZONE 'Europe/London'::text))::date)),
  constraint inspection_purpose_check CHECK (((length(purpose) >= 1) AND (length(purpose) <= 20000)))
);
alter table app.inspection enable row level security, force row level security;
create policy inspected_force on app.inspection for select
  using (force_tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
create policy own_tenant on app.inspection for select
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
create policy regulator_closes on app.inspection for update
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (opened_by = ( SELECT (NULLIF(current_setting('app.person_id'::text, true), ''::text))::uuid AS "nullif")));
create policy regulator_opens on app.inspection for insert
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (opened_by = ( SELECT (NULLIF(current_setting('app.person_id'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = 'regulator'::text));
CREATE INDEX inspection_of_force ON app.inspection USING btree (force_tenant_id, opened_at DESC);
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON app.inspection FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER close_once BEFORE UPDATE ON app.inspection FOR EACH ROW EXECUTE FUNCTION app.close_once();
grant insert, select, update (closed_at) on app.inspection to countersign_app;
grant select on app.inspection to countersign_reader;
grant select on app.inspection to countersign_worker;

create table app.inspection_read (
  tenant_id uuid not null,
  inspection_id uuid not null,
  force_tenant_id uuid not null,
  read_id uuid not null,
  subject_kind text not null,
  subject_id text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint inspection_read_pkey PRIMARY KEY (tenant_id, inspection_id, read_id),
  constraint inspection_read_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint inspection_read_tenant_id_inspection_id_force_tenant_id_fkey FOREIGN KEY (tenant_id, inspection_id, force_tenant_id) REFERENCES app.inspection(tenant_id, inspection_id, force_tenant_id),
  constraint inspection_read_subject_id_check CHECK ((length(subject_id) <= 200)),
  constraint inspection_read_subject_kind_check CHECK (((length(subject_kind) >= 1) AND (length(subject_kind) <= 60)))
);
alter table app.inspection_read enable row level security, force row level security;
create policy inspected_force on app.inspection_read for select
  using (force_tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
create policy own_tenant on app.inspection_read for select
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
create policy regulator_reads on app.inspection_read for insert
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (by_person = ( SELECT (NULLIF(current_setting('app.person_id'::text, true), ''::text))::uuid AS "nullif")) AND (EXISTS ( SELECT
   FROM app.inspection i
  WHERE ((i.tenant_id = inspection_read.tenant_id) AND (i.inspection_id = inspection_read.inspection_id) AND (i.opened_by = inspection_read.by_person) AND (i.closed_at IS NULL) AND (i.ends_on >= ((inspection_read.at AT TIME ZONE 'Europe/London'::text))::date)))));
CREATE INDEX inspection_read_in_order ON app.inspection_read USING btree (tenant_id, inspection_id, at);
CREATE INDEX inspection_read_of_force ON app.inspection_read USING btree (force_tenant_id, at DESC);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.inspection_read FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.inspection_read to countersign_app;
grant select on app.inspection_read to countersign_reader;
grant select on app.inspection_read to countersign_worker;

create table app.ledger_entry (
  tenant_id uuid not null,
  seq bigint not null,
  act text not null,
  subject_kind text not null,
  subject_id text not null,
  by_person uuid,
  at timestamp with time zone not null,
  body text not null,
  hash text not null,
  constraint ledger_entry_pkey PRIMARY KEY (tenant_id, seq),
  constraint body_says_the_same CHECK (((NOT (act IS DISTINCT FROM ((body)::jsonb ->> 'act'::text))) AND (NOT (subject_kind IS DISTINCT FROM ((body)::jsonb ->> 'subjectKind'::text))) AND (NOT (subject_id IS DISTINCT FROM ((body)::jsonb ->> 'subjectId'::text))) AND (NOT ((by_person)::text IS DISTINCT FROM ((body)::jsonb ->> 'by'::text))) AND (NOT (to_char((at AT TIME ZONE 'UTC'::text), 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'::text) IS DISTINCT FROM ((body)::jsonb ->> 'at'::text))))),
  constraint ledger_entry_act_check CHECK (((length(act) >= 1) AND (length(act) <= 100))),
  constraint ledger_entry_body_check CHECK ((length(body) <= 10000)),
  constraint ledger_entry_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint ledger_entry_seq_check CHECK ((seq > 0)),
  constraint ledger_entry_subject_id_check CHECK ((length(subject_id) <= 300)),
  constraint ledger_entry_subject_kind_check CHECK (((length(subject_kind) >= 1) AND (length(subject_kind) <= 100)))
);
alter table app.ledger_entry enable row level security, force row level security;
create policy "national" on app.ledger_entry for select
  using (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = ANY (ARRAY['programme'::text, 'regulator'::text]));
create policy own_tenant on app.ledger_entry for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX ledger_entry_national ON app.ledger_entry USING btree (at DESC, tenant_id, seq DESC);
CREATE INDEX ledger_entry_newest ON app.ledger_entry USING btree (tenant_id, at DESC, seq DESC);
CREATE INDEX ledger_entry_of_subject ON app.ledger_entry USING btree (tenant_id, subject_kind, subject_id, seq);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.ledger_entry FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant select on app.ledger_entry to countersign_app;
grant select on app.ledger_entry to countersign_reader;
grant select on app.ledger_entry to countersign_worker;

create table app.ledger_head (
  tenant_id uuid not null,
  seq bigint not null,
  hash text not null,
  constraint ledger_head_pkey PRIMARY KEY (tenant_id),
  constraint ledger_head_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint ledger_head_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint ledger_head_seq_check CHECK ((seq >= 0))
) with (fillfactor=50);
alter table app.ledger_head enable row level security, force row level security;
create policy "national" on app.ledger_head for select
  using (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = ANY (ARRAY['programme'::text, 'regulator'::text]));
create policy own_tenant on app.ledger_head for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
grant select on app.ledger_head to countersign_app;
grant select on app.ledger_head to countersign_reader;

create table app.measure_in_place (
  tenant_id uuid not null,
  assessment_id uuid not null,
  in_place_id uuid not null,
  item_id text not null,
  measure text not null,
  since date not null,
  evidence text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint measure_in_place_pkey PRIMARY KEY (tenant_id, assessment_id, in_place_id),
  constraint measure_in_place_tenant_id_assessment_id_fkey FOREIGN KEY (tenant_id, assessment_id) REFERENCES app.assessment(tenant_id, assessment_id),
  constraint measure_in_place_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint measure_in_place_evidence_check CHECK (((length(evidence) >= 1) AND (length(evidence) <= 20000))),
  constraint measure_in_place_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint measure_in_place_measure_check CHECK (((length(measure) >= 1) AND (length(measure) <= 20000)))
);
alter table app.measure_in_place enable row level security, force row level security;
create policy own_tenant on app.measure_in_place for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX measure_in_place_of_item ON app.measure_in_place USING btree (tenant_id, assessment_id, item_id);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.measure_in_place FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.measure_in_place to countersign_app;
grant select on app.measure_in_place to countersign_reader;

create table app.measure_withdrawal (
  tenant_id uuid not null,
  assessment_id uuid not null,
  in_place_id uuid not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint measure_withdrawal_pkey PRIMARY KEY (tenant_id, assessment_id, in_place_id),
  constraint measure_withdrawal_tenant_id_assessment_id_in_place_id_fkey FOREIGN KEY (tenant_id, assessment_id, in_place_id) REFERENCES app.measure_in_place(tenant_id, assessment_id, in_place_id),
  constraint measure_withdrawal_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint measure_withdrawal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.measure_withdrawal enable row level security, force row level security;
create policy own_tenant on app.measure_withdrawal for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.measure_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.measure_withdrawal to countersign_app;
grant select on app.measure_withdrawal to countersign_reader;

create table app.organisation (
  tenant_id uuid not null,
  kind text not null,
  name text not null,
  short_name text not null,
  demonstration boolean not null,
  note text not null,
  constraint organisation_pkey PRIMARY KEY (tenant_id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['programme'::text, 'force'::text, 'regulator'::text]))),
  constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisation_note_check CHECK ((length(note) <= 2000)),
  constraint organisation_short_name_check CHECK (((length(short_name) >= 1) AND (length(short_name) <= 60)))
);
alter table app.organisation enable row level security, force row level security;
create policy own_tenant on app.organisation for insert
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
create policy published on app.organisation for select
  using (( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL);
grant select on app.organisation to countersign_app;
grant select on app.organisation to countersign_reader;
grant select on app.organisation to countersign_worker;

create table app.override_confirmation (
  tenant_id uuid not null,
  assessment_id uuid not null,
  override_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint override_confirmation_pkey PRIMARY KEY (tenant_id, assessment_id, override_id),
  constraint override_confirmation_tenant_id_assessment_id_override_id_fkey FOREIGN KEY (tenant_id, assessment_id, override_id) REFERENCES app.finding_override(tenant_id, assessment_id, override_id),
  constraint override_confirmation_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id)
);
alter table app.override_confirmation enable row level security, force row level security;
create policy own_tenant on app.override_confirmation for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.override_confirmation FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.override_confirmation to countersign_app;
grant select on app.override_confirmation to countersign_reader;

create table app.override_withdrawal (
  tenant_id uuid not null,
  assessment_id uuid not null,
  override_id uuid not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint override_withdrawal_pkey PRIMARY KEY (tenant_id, assessment_id, override_id),
  constraint override_withdrawal_tenant_id_assessment_id_override_id_fkey FOREIGN KEY (tenant_id, assessment_id, override_id) REFERENCES app.finding_override(tenant_id, assessment_id, override_id),
  constraint override_withdrawal_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id)
);
alter table app.override_withdrawal enable row level security, force row level security;
create policy own_tenant on app.override_withdrawal for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.override_withdrawal FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.override_withdrawal to countersign_app;
grant select on app.override_withdrawal to countersign_reader;

create table app.person (
  tenant_id uuid not null,
  person_id uuid not null,
  subject text not null,
  name text not null,
  constraint person_pkey PRIMARY KEY (tenant_id, person_id),
  constraint person_tenant_id_subject_key UNIQUE (tenant_id, subject),
  constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint person_subject_check CHECK (((length(subject) >= 1) AND (length(subject) <= 255)))
);
alter table app.person enable row level security, force row level security;
create policy own_tenant on app.person for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
grant select on app.person to countersign_app;
grant select on app.person to countersign_reader;
grant select (tenant_id, person_id, name) on app.person to countersign_worker;

create table app."position" (
  tenant_id uuid not null,
  service_id text not null,
  facts jsonb not null,
  changed_at timestamp with time zone not null,
  constraint position_pkey PRIMARY KEY (tenant_id, service_id),
  constraint position_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint position_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100)))
) with (fillfactor=70);
alter table app."position" enable row level security, force row level security;
create policy "national" on app."position" for select
  using (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = ANY (ARRAY['programme'::text, 'regulator'::text]));
create policy own_tenant on app."position" for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
grant insert, select, update (facts, changed_at) on app."position" to countersign_app;
grant select on app."position" to countersign_reader;

create table app.processor (
  tenant_id uuid not null,
  service_id text not null,
  processor_id text not null,
  place integer not null,
  name text not null,
  entity text not null,
  country text not null,
  parent_jurisdiction text not null,
  source text not null,
  confidence text not null,
  constraint processor_pkey PRIMARY KEY (tenant_id, service_id, processor_id),
  constraint processor_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES app.service(tenant_id, service_id),
  constraint processor_confidence_check CHECK ((confidence = ANY (ARRAY['high'::text, 'medium'::text, 'low'::text]))),
  constraint processor_country_check CHECK ((country ~ '^[A-Z]{2}$'::text)),
  constraint processor_entity_check CHECK (((length(entity) >= 1) AND (length(entity) <= 300))),
  constraint processor_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint processor_parent_jurisdiction_check CHECK ((parent_jurisdiction ~ '^[A-Z]{2}$'::text)),
  constraint processor_processor_id_check CHECK (((length(processor_id) >= 1) AND (length(processor_id) <= 100))),
  constraint processor_source_check CHECK ((length(source) <= 1000))
);
alter table app.processor enable row level security, force row level security;
create policy own_tenant on app.processor for insert
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = 'programme'::text));
create policy published on app.processor for select
  using (( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.processor FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant select on app.processor to countersign_app;
grant select on app.processor to countersign_reader;

create table app.publication_mark (
  tenant_id uuid not null,
  document_id uuid not null,
  item_id text not null,
  mark text not null,
  exemptions jsonb not null,
  harm text not null,
  public_interest text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  version integer not null,
  constraint publication_mark_pkey PRIMARY KEY (tenant_id, document_id, item_id),
  constraint publication_mark_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint publication_mark_tenant_id_document_id_fkey FOREIGN KEY (tenant_id, document_id) REFERENCES app.document(tenant_id, document_id),
  constraint publication_mark_exemptions_check CHECK ((jsonb_typeof(exemptions) = 'array'::text)),
  constraint publication_mark_harm_check CHECK ((length(harm) <= 20000)),
  constraint publication_mark_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint publication_mark_mark_check CHECK ((mark = ANY (ARRAY['publish'::text, 'redact'::text]))),
  constraint publication_mark_public_interest_check CHECK ((length(public_interest) <= 20000)),
  constraint publication_mark_version_check CHECK ((version > 0))
);
alter table app.publication_mark enable row level security, force row level security;
create policy own_tenant on app.publication_mark for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER keep_publication_mark AFTER UPDATE ON app.publication_mark FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION app.keep_publication_mark();
grant insert, select, update (mark, exemptions, harm, public_interest, by_person, at, version) on app.publication_mark to countersign_app;
grant select on app.publication_mark to countersign_reader;

create table app.publication_mark_before (
  tenant_id uuid not null,
  document_id uuid not null,
  item_id text not null,
  version integer not null,
  mark text not null,
  exemptions jsonb not null,
  harm text not null,
  public_interest text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint publication_mark_before_pkey PRIMARY KEY (tenant_id, document_id, item_id, version),
  constraint publication_mark_before_tenant_id_document_id_item_id_fkey FOREIGN KEY (tenant_id, document_id, item_id) REFERENCES app.publication_mark(tenant_id, document_id, item_id),
  constraint publication_mark_before_exemptions_check CHECK ((jsonb_typeof(exemptions) = 'array'::text)),
  constraint publication_mark_before_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint publication_mark_before_mark_check CHECK ((mark = ANY (ARRAY['publish'::text, 'redact'::text]))),
  constraint publication_mark_before_version_check CHECK ((version > 0))
);
alter table app.publication_mark_before enable row level security, force row level security;
create policy own_tenant on app.publication_mark_before for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.publication_mark_before FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.publication_mark_before to countersign_app;
grant select on app.publication_mark_before to countersign_reader;

create table app.screening_decision (
  tenant_id uuid not null,
  assessment_id uuid not null,
  decision_id uuid not null,
  hash text not null,
  review_by date not null,
  certificate text not null,
  certificate_hash text not null,
  by_person uuid not null,
  signed_in_at timestamp with time zone not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint screening_decision_pkey PRIMARY KEY (tenant_id, assessment_id, decision_id),
  constraint screening_decision_tenant_id_assessment_id_fkey FOREIGN KEY (tenant_id, assessment_id) REFERENCES app.assessment(tenant_id, assessment_id),
  constraint screening_decision_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint screening_decision_certificate_check CHECK (((length(certificate) >= 2) AND (length(certificate) <= 1000000))),
  constraint screening_decision_certificate_hash_check CHECK ((certificate_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint screening_decision_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
);
alter table app.screening_decision enable row level security, force row level security;
create policy own_tenant on app.screening_decision for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.screening_decision FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.screening_decision to countersign_app;
grant select on app.screening_decision to countersign_reader;

create table app.screening_revocation (
  tenant_id uuid not null,
  assessment_id uuid not null,
  decision_id uuid not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint screening_revocation_pkey PRIMARY KEY (tenant_id, assessment_id, decision_id),
  constraint screening_revocation_tenant_id_assessment_id_decision_id_fkey FOREIGN KEY (tenant_id, assessment_id, decision_id) REFERENCES app.screening_decision(tenant_id, assessment_id, decision_id),
  constraint screening_revocation_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint screening_revocation_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.screening_revocation enable row level security, force row level security;
create policy own_tenant on app.screening_revocation for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.screening_revocation FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.screening_revocation to countersign_app;
grant select on app.screening_revocation to countersign_reader;

create table app.screening_view (
  tenant_id uuid not null,
  assessment_id uuid not null,
  view_id uuid not null,
  hash text not null,
  needed boolean not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint screening_view_pkey PRIMARY KEY (tenant_id, assessment_id, view_id),
  constraint screening_view_tenant_id_assessment_id_fkey FOREIGN KEY (tenant_id, assessment_id) REFERENCES app.assessment(tenant_id, assessment_id),
  constraint screening_view_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint screening_view_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint screening_view_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.screening_view enable row level security, force row level security;
create policy own_tenant on app.screening_view for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.screening_view FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.screening_view to countersign_app;
grant select on app.screening_view to countersign_reader;

create table app.service (
  tenant_id uuid not null,
  service_id text not null,
  name text not null,
  source text not null,
  users_item text not null,
  created_at timestamp with time zone not null,
  constraint service_pkey PRIMARY KEY (tenant_id, service_id),
  constraint service_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint service_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint service_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint service_source_check CHECK ((length(source) <= 1000)),
  constraint service_users_item_check CHECK (((length(users_item) >= 1) AND (length(users_item) <= 200)))
);
alter table app.service enable row level security, force row level security;
create policy own_tenant on app.service for insert
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = 'programme'::text));
create policy published on app.service for select
  using (( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.service FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant select on app.service to countersign_app;
grant select on app.service to countersign_reader;

create table app.stage_closing (
  tenant_id uuid not null,
  opening_id uuid not null,
  reason text not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  constraint stage_closing_pkey PRIMARY KEY (tenant_id, opening_id),
  constraint stage_closing_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint stage_closing_tenant_id_opening_id_fkey FOREIGN KEY (tenant_id, opening_id) REFERENCES app.stage_opening(tenant_id, opening_id),
  constraint stage_closing_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 20000)))
);
alter table app.stage_closing enable row level security, force row level security;
create policy own_tenant on app.stage_closing for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.stage_closing FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.stage_closing to countersign_app;
grant select on app.stage_closing to countersign_reader;

create table app.stage_opening (
  tenant_id uuid not null,
  opening_id uuid not null,
  request_id uuid not null,
  service_id text not null,
  stage text not null,
  until_day date not null,
  facts jsonb not null,
  certificate text not null,
  certificate_hash text not null,
  by_person uuid not null,
  signed_in_at timestamp with time zone not null,
  at timestamp with time zone not null,
  nth integer not null,
  constraint stage_opening_pkey PRIMARY KEY (tenant_id, opening_id),
  constraint stage_opening_tenant_id_request_id_nth_key UNIQUE (tenant_id, request_id, nth),
  constraint stage_opening_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint stage_opening_tenant_id_request_id_service_id_stage_fkey FOREIGN KEY (tenant_id, request_id, service_id, stage) REFERENCES app.stage_request(tenant_id, request_id, service_id, stage),
  constraint stage_opening_certificate_check CHECK (((length(certificate) >= 2) AND (length(certificate) <= 1000000))),
  constraint stage_opening_certificate_hash_check CHECK ((certificate_hash ~ '^[0-9a-f]{64}$'::text))
);
alter table app.stage_opening enable row level security, force row level security;
create policy own_tenant on app.stage_opening for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX stage_opening_latest ON app.stage_opening USING btree (tenant_id, service_id, stage, at DESC);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.stage_opening FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
CREATE TRIGGER one_opening_runs BEFORE INSERT ON app.stage_opening FOR EACH ROW EXECUTE FUNCTION app.one_opening_runs();
grant insert, select on app.stage_opening to countersign_app;
grant select on app.stage_opening to countersign_reader;

create table app.stage_request (
  tenant_id uuid not null,
  request_id uuid not null,
  service_id text not null,
  stage text not null,
  components jsonb not null,
  activities jsonb not null,
  users integer not null,
  synthetic_data_attested boolean not null,
  by_person uuid not null,
  at timestamp with time zone not null,
  ordinal bigint not null,
  constraint stage_request_pkey PRIMARY KEY (tenant_id, request_id),
  constraint stage_request_tenant_id_request_id_service_id_stage_key UNIQUE (tenant_id, request_id, service_id, stage),
  constraint stage_request_tenant_id_by_person_fkey FOREIGN KEY (tenant_id, by_person) REFERENCES app.person(tenant_id, person_id),
  constraint stage_request_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint stage_request_activities_check CHECK ((jsonb_typeof(activities) = 'array'::text)),
  constraint stage_request_components_check CHECK ((jsonb_typeof(components) = 'array'::text)),
  constraint stage_request_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint stage_request_stage_check CHECK ((stage = ANY (ARRAY['sandbox'::text, 'pilot'::text, 'staged'::text, 'full'::text]))),
  constraint stage_request_users_check CHECK ((users >= 0))
);
alter table app.stage_request enable row level security, force row level security;
create policy own_tenant on app.stage_request for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX stage_request_latest ON app.stage_request USING btree (tenant_id, service_id, stage, at DESC);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.stage_request FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.stage_request to countersign_app;
grant select on app.stage_request to countersign_reader;

create table app.statement (
  tenant_id uuid not null,
  statement_id uuid not null,
  service_id text not null,
  facts jsonb not null,
  source text not null,
  basis text not null,
  confidence text not null,
  inferred boolean not null,
  tranche1 boolean not null,
  reported_use text,
  made_on date not null,
  constraint statement_pkey PRIMARY KEY (tenant_id, statement_id),
  constraint statement_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint statement_basis_check CHECK ((length(basis) <= 2000)),
  constraint statement_confidence_check CHECK ((length(confidence) <= 200)),
  constraint statement_reported_use_check CHECK ((length(reported_use) <= 2000)),
  constraint statement_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint statement_source_check CHECK (((length(source) >= 1) AND (length(source) <= 2000)))
);
alter table app.statement enable row level security, force row level security;
create policy "national" on app.statement for select
  using (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = ANY (ARRAY['programme'::text, 'regulator'::text]));
create policy own_tenant on app.statement for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX statement_latest ON app.statement USING btree (tenant_id, service_id, made_on DESC);
grant select on app.statement to countersign_app;
grant select on app.statement to countersign_reader;

create table app.step_up_used (
  tenant_id uuid not null,
  person_id uuid not null,
  signed_in_at timestamp with time zone not null,
  provider_session text not null,
  act text not null,
  act_id uuid not null,
  input_hash text not null,
  at timestamp with time zone not null,
  constraint step_up_used_pkey PRIMARY KEY (tenant_id, person_id, signed_in_at, provider_session),
  constraint step_up_used_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, person_id),
  constraint step_up_used_act_check CHECK (((length(act) >= 1) AND (length(act) <= 100))),
  constraint step_up_used_input_hash_check CHECK ((input_hash ~ '^[0-9a-f]{64}$'::text)),
  constraint step_up_used_provider_session_check CHECK ((length(provider_session) <= 300))
);
alter table app.step_up_used enable row level security, force row level security;
create policy own_tenant on app.step_up_used for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.step_up_used FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.step_up_used to countersign_app;
grant select on app.step_up_used to countersign_reader;

create table app.template (
  tenant_id uuid not null,
  template_id uuid not null,
  kind text not null,
  service_id text not null,
  title text not null,
  created_at timestamp with time zone not null,
  constraint template_pkey PRIMARY KEY (tenant_id, template_id),
  constraint template_tenant_id_template_id_kind_key UNIQUE (tenant_id, template_id, kind),
  constraint template_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES app.organisation(tenant_id),
  constraint template_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES app.service(tenant_id, service_id),
  constraint template_kind_check CHECK ((kind = ANY (ARRAY['dpia'::text, 'agreement'::text, 'transfer-sheet'::text]))),
  constraint template_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint template_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
alter table app.template enable row level security, force row level security;
create policy own_tenant on app.template for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
grant select, update (title) on app.template to countersign_app;
grant select on app.template to countersign_reader;

create table app.template_item (
  tenant_id uuid not null,
  template_id uuid not null,
  item_id text not null,
  place integer not null,
  item jsonb not null,
  hash text not null,
  version integer not null,
  edited_by uuid,
  edited_at timestamp with time zone not null,
  retired_at timestamp with time zone,
  constraint template_item_pkey PRIMARY KEY (tenant_id, template_id, item_id),
  constraint template_item_tenant_id_edited_by_fkey FOREIGN KEY (tenant_id, edited_by) REFERENCES app.person(tenant_id, person_id),
  constraint template_item_tenant_id_template_id_fkey FOREIGN KEY (tenant_id, template_id) REFERENCES app.template(tenant_id, template_id),
  constraint template_item_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint template_item_item_check CHECK ((pg_column_size(item) <= 1048576)),
  constraint template_item_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint template_item_version_check CHECK ((version > 0))
);
alter table app.template_item enable row level security, force row level security;
create policy own_tenant on app.template_item for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE INDEX template_item_in_order ON app.template_item USING btree (tenant_id, template_id, place);
CREATE TRIGGER keep_template_item AFTER UPDATE ON app.template_item FOR EACH ROW WHEN ((old.version <> new.version)) EXECUTE FUNCTION app.keep_template_item();
grant insert, select, update (place, item, hash, version, edited_by, edited_at, retired_at) on app.template_item to countersign_app;
grant select on app.template_item to countersign_reader;

create table app.template_item_before (
  tenant_id uuid not null,
  template_id uuid not null,
  item_id text not null,
  version integer not null,
  item jsonb not null,
  edited_by uuid,
  edited_at timestamp with time zone not null,
  constraint template_item_before_pkey PRIMARY KEY (tenant_id, template_id, item_id, version),
  constraint template_item_before_tenant_id_template_id_item_id_fkey FOREIGN KEY (tenant_id, template_id, item_id) REFERENCES app.template_item(tenant_id, template_id, item_id),
  constraint template_item_before_item_id_check CHECK (((length(item_id) >= 1) AND (length(item_id) <= 200))),
  constraint template_item_before_version_check CHECK ((version > 0))
);
alter table app.template_item_before enable row level security, force row level security;
create policy own_tenant on app.template_item_before for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.template_item_before FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.template_item_before to countersign_app;
grant select on app.template_item_before to countersign_reader;

create table app.template_release (
  tenant_id uuid not null,
  release_id uuid not null,
  template_id uuid not null,
  kind text not null,
  service_id text not null,
  title text not null,
  number text not null,
  hash text not null,
  notes text not null,
  items jsonb not null,
  published_by uuid not null,
  published_at timestamp with time zone not null,
  material_hash text not null,
  constraint template_release_pkey PRIMARY KEY (tenant_id, release_id),
  constraint template_release_as_forked UNIQUE (tenant_id, release_id, number, hash, kind),
  constraint template_release_tenant_id_template_id_hash_key UNIQUE (tenant_id, template_id, hash),
  constraint template_release_tenant_id_template_id_number_key UNIQUE (tenant_id, template_id, number),
  constraint template_release_of_template FOREIGN KEY (tenant_id, template_id, kind) REFERENCES app.template(tenant_id, template_id, kind),
  constraint template_release_tenant_id_published_by_fkey FOREIGN KEY (tenant_id, published_by) REFERENCES app.person(tenant_id, person_id),
  constraint template_release_tenant_id_service_id_fkey FOREIGN KEY (tenant_id, service_id) REFERENCES app.service(tenant_id, service_id),
  constraint template_release_hash_check CHECK ((hash ~ '^[0-9a-f]{64}$'::text)),
  constraint template_release_items_check CHECK ((jsonb_typeof(items) = 'array'::text)),
  constraint template_release_kind_check CHECK ((kind = ANY (ARRAY['dpia'::text, 'agreement'::text, 'transfer-sheet'::text]))),
  constraint template_release_material_hash_check CHECK ((material_hash ~ '^([0-9a-f]{64})?$'::text)),
  constraint template_release_notes_check CHECK ((length(notes) <= 20000)),
  constraint template_release_number_check CHECK (((length(number) >= 1) AND (length(number) <= 20))),
  constraint template_release_service_id_check CHECK (((length(service_id) >= 1) AND (length(service_id) <= 100))),
  constraint template_release_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300)))
);
alter table app.template_release enable row level security, force row level security;
create policy own_tenant on app.template_release for insert
  with check ((tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif")) AND (( SELECT current_setting('app.organisation_kind'::text, true) AS current_setting) = 'programme'::text));
create policy published on app.template_release for select
  using (( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif") IS NOT NULL);
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.template_release FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.template_release to countersign_app;
grant select on app.template_release to countersign_reader;

create table app.training_record (
  tenant_id uuid not null,
  person_id uuid not null,
  training_id uuid not null,
  course text not null,
  provider text not null,
  reference text not null,
  completed_on date not null,
  valid_until date not null,
  at timestamp with time zone not null,
  constraint training_record_pkey PRIMARY KEY (tenant_id, person_id, training_id),
  constraint training_record_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES app.person(tenant_id, person_id),
  constraint training_record_check CHECK ((valid_until >= completed_on)),
  constraint training_record_course_check CHECK (((length(course) >= 1) AND (length(course) <= 200))),
  constraint training_record_provider_check CHECK (((length(provider) >= 1) AND (length(provider) <= 200))),
  constraint training_record_reference_check CHECK (((length(reference) >= 1) AND (length(reference) <= 200)))
);
alter table app.training_record enable row level security, force row level security;
create policy own_tenant on app.training_record for all
  using (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))
  with check (tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"));
CREATE TRIGGER append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON app.training_record FOR EACH STATEMENT EXECUTE FUNCTION app.refuse_change();
grant insert, select on app.training_record to countersign_app;
grant select on app.training_record to countersign_reader;

CREATE OR REPLACE FUNCTION app.add_job(p_task text, p_payload json)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if p_payload ->> 'tenantId' is distinct from nullif(current_setting('app.tenant_id', true), '') then
    raise exception 'a job belongs to the tenant that asks for it' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(p_task, p_payload);
end
$function$;
grant execute on function app.add_job(text,json) to countersign_app;

CREATE OR REPLACE FUNCTION app.append_ledger(p_bodies text[])
 RETURNS TABLE(seq bigint, hash text)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  tenant  uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  person  uuid := nullif(current_setting('app.person_id', true), '')::uuid;
  body    text;
  fact    jsonb;
  acted   timestamptz;
begin
  if tenant is null then
    raise exception 'the ledger needs a tenant' using errcode = 'insufficient_privilege';
  end if;
  select h.seq, h.hash into seq, hash from app.ledger_head h where h.tenant_id = tenant for no key update;
  if not found then
    insert into app.ledger_head values
      (tenant, 0, encode(sha256(convert_to('countersign ledger of ' || tenant, 'UTF8')), 'hex'))
      on conflict (tenant_id) do nothing;
    select h.seq, h.hash into seq, hash from app.ledger_head h where h.tenant_id = tenant for no key update;
  end if;
  foreach body in array p_bodies loop
    fact := body::jsonb;
    acted := (fact ->> 'at')::timestamptz;
    if (fact ->> 'by')::uuid is distinct from person then
      raise exception 'an entry names who acts, and nobody else' using errcode = 'insufficient_privilege';
    end if;
    if acted is null or acted > app.clock() or acted < date_trunc('milliseconds', transaction_timestamp()) then
      raise exception 'an entry bears the time of its act, and no other' using errcode = 'insufficient_privilege';
    end if;
    seq := seq + 1;
    hash := encode(sha256(convert_to(hash || E'\n' || seq || E'\n' || body, 'UTF8')), 'hex');
    insert into app.ledger_entry (tenant_id, seq, act, subject_kind, subject_id, by_person, at, body, hash)
    values (tenant, append_ledger.seq, fact ->> 'act', fact ->> 'subjectKind', fact ->> 'subjectId',
            person, acted, body, append_ledger.hash);
    return next;
  end loop;
  update app.ledger_head h set seq = append_ledger.seq, hash = append_ledger.hash where h.tenant_id = tenant;
end
$function$;
grant execute on function app.append_ledger(text[]) to countersign_app;
grant execute on function app.append_ledger(text[]) to countersign_worker;

CREATE OR REPLACE FUNCTION app.begin_act(p_act_id uuid, p_act text, p_input_hash text)
 RETURNS TABLE(made text, alike boolean)
 LANGUAGE plpgsql
AS $function$
declare
  tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  person uuid := nullif(current_setting('app.person_id', true), '')::uuid;
begin
  if tenant is null or person is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'act', tenant, person, p_act_id), 0));
  return query
    select d.made, d.act = p_act and d.input_hash = p_input_hash
      from app.act_done d
     where d.tenant_id = tenant and d.by_person = person and d.act_id = p_act_id;
end
$function$;
grant execute on function app.begin_act(uuid,text,text) to countersign_app;

CREATE OR REPLACE FUNCTION app.clock()
 RETURNS timestamp with time zone
 LANGUAGE sql
 PARALLEL SAFE
AS $function$ select date_trunc('milliseconds', clock_timestamp()) $function$;
grant execute on function app.clock() to countersign_app;
grant execute on function app.clock() to countersign_reader;
grant execute on function app.clock() to countersign_worker;

CREATE OR REPLACE FUNCTION app.close_once()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.closed_at is not null
     or (new.tenant_id, new.inspection_id, new.force_tenant_id, new.purpose, new.opened_by, new.opened_at, new.ends_on)
        is distinct from
        (old.tenant_id, old.inspection_id, old.force_tenant_id, old.purpose, old.opened_by, old.opened_at, old.ends_on)
  then
    raise exception 'an inspection changes once: when it is closed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION app.enter(p_tenant uuid, p_subject text)
 RETURNS TABLE(person_id uuid, person_name text, organisation_name text, organisation_kind text, appointments jsonb, training jsonb, entered_at timestamp with time zone)
 LANGUAGE plpgsql
AS $function$
declare
  setting text;
begin
  setting := set_config('app.tenant_id', p_tenant::text, true);
  select p.person_id, p.name, o.name, o.kind,
         coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'from', a.starts_on, 'until', a.ends_on)
                                    order by a.starts_on, a.role)
                   from app.appointment a
                   where a.tenant_id = p_tenant and a.person_id = p.person_id), '[]'),
         coalesce((select jsonb_agg(jsonb_build_object('completedOn', t.completed_on, 'validUntil', t.valid_until))
                   from app.training_record t
                   where t.tenant_id = p_tenant and t.person_id = p.person_id), '[]'),
         app.clock()
    into person_id, person_name, organisation_name, organisation_kind, appointments, training, entered_at
    from app.person p
    join app.organisation o on o.tenant_id = p_tenant
   where p.tenant_id = p_tenant and p.subject = p_subject;
  if not found then
    setting := set_config('app.tenant_id', '', true);
  end if;
  setting := set_config('app.person_id', coalesce(person_id::text, ''), true);
  setting := set_config('app.organisation_kind', coalesce(organisation_kind, ''), true);
  if person_id is not null then
    return next;
  end if;
end
$function$;
grant execute on function app.enter(uuid,text) to countersign_app;

CREATE OR REPLACE FUNCTION app.enter_as_system(p_tenant uuid)
 RETURNS TABLE(organisation_name text, organisation_kind text)
 LANGUAGE plpgsql
AS $function$
begin
  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.person_id', '', true);
  select o.name, o.kind into organisation_name, organisation_kind
    from app.organisation o where o.tenant_id = p_tenant;
  perform set_config('app.organisation_kind', coalesce(organisation_kind, ''), true);
  return next;
end
$function$;
grant execute on function app.enter_as_system(uuid) to countersign_worker;

CREATE OR REPLACE FUNCTION app.enter_inspection(p_tenant uuid, p_subject text, p_inspection uuid)
 RETURNS TABLE(force_tenant_id uuid, entered_at timestamp with time zone)
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_advisory_xact_lock_shared(app.inspection_lock(p_inspection));
  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.person_id', '', true),
          set_config('app.organisation_kind', '', true);
  select i.force_tenant_id, app.clock() into force_tenant_id, entered_at
    from app.inspection i
    join app.organisation o on o.tenant_id = i.tenant_id and o.kind = 'regulator'
    join app.person p on p.tenant_id = i.tenant_id and p.person_id = i.opened_by and p.subject = p_subject
   where i.tenant_id = p_tenant and i.inspection_id = p_inspection and i.closed_at is null
     and i.ends_on >= (app.clock() at time zone 'Europe/London')::date;
  perform set_config('app.tenant_id', coalesce(force_tenant_id::text, ''), true);
  if force_tenant_id is not null then
    return next;
  end if;
end
$function$;
grant execute on function app.enter_inspection(uuid,text,uuid) to countersign_reader;

CREATE OR REPLACE FUNCTION app.inspection_lock(p_inspection uuid)
 RETURNS bigint
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$ select hashtextextended('inspection/' || p_inspection, 0) $function$;
grant execute on function app.inspection_lock(uuid) to countersign_app;
grant execute on function app.inspection_lock(uuid) to countersign_reader;

CREATE OR REPLACE FUNCTION app.inspector_until(p_inspection uuid)
 RETURNS date
 LANGUAGE plpgsql
AS $function$
declare
  asks text := current_setting('app.tenant_id', true);
  regulator uuid;
  inspector uuid;
  until date;
begin
  select i.tenant_id, i.opened_by into regulator, inspector from app.inspection i where i.inspection_id = p_inspection;
  if regulator is null then
    return null;
  end if;
  perform set_config('app.tenant_id', regulator::text, true);
  select case when bool_or(a.ends_on is null) then null else max(a.ends_on) end into until
    from app.appointment a
   where a.tenant_id = regulator and a.person_id = inspector and a.role = 'inspector';
  perform set_config('app.tenant_id', asks, true);
  return until;
end
$function$;
grant execute on function app.inspector_until(uuid) to countersign_app;
grant execute on function app.inspector_until(uuid) to countersign_reader;

CREATE OR REPLACE FUNCTION app.keep_answer()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.removed_at is null then
    insert into app.document_answer_before
      (tenant_id, document_id, item_id, version, stance, reason, content, departure, answered_by, answered_at)
    values (old.tenant_id, old.document_id, old.item_id, old.version, old.stance, old.reason, old.content,
            old.departure, old.answered_by, old.answered_at);
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION app.keep_clause_mapping()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into app.clause_mapping_before
    (tenant_id, agreement_id, limb_id, version, verdict, quotation, locator, why_again, carried_over, accepted_by,
     accepted_at, accepted_reason, mapped_by, mapped_at)
  values (old.tenant_id, old.agreement_id, old.limb_id, old.version, old.verdict, old.quotation, old.locator,
          old.why_again, old.carried_over, old.accepted_by, old.accepted_at, old.accepted_reason, old.mapped_by,
          old.mapped_at);
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION app.keep_publication_mark()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into app.publication_mark_before
    (tenant_id, document_id, item_id, version, mark, exemptions, harm, public_interest, by_person, at)
  values (old.tenant_id, old.document_id, old.item_id, old.version, old.mark, old.exemptions, old.harm,
          old.public_interest, old.by_person, old.at);
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION app.keep_template_item()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.retired_at is null then
    insert into app.template_item_before (tenant_id, template_id, item_id, version, item, edited_by, edited_at)
    values (old.tenant_id, old.template_id, old.item_id, old.version, old.item, old.edited_by, old.edited_at);
  end if;
  return null;
end
$function$;

CREATE OR REPLACE FUNCTION app.one_opening_runs()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  runs boolean;
begin
  select count(*) + 1,
         coalesce(bool_or(c.opening_id is null and o.until_day >= (new.at at time zone 'Europe/London')::date), false)
    into new.nth, runs
    from app.stage_opening o
    left join app.stage_closing c on c.tenant_id = o.tenant_id and c.opening_id = o.opening_id
   where o.tenant_id = new.tenant_id and o.request_id = new.request_id;
  if runs then
    raise exception 'an opening of this request runs already' using errcode = 'unique_violation';
  end if;
  return new;
end
$function$;

CREATE OR REPLACE FUNCTION app.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'app.% is append-only: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$function$;

CREATE OR REPLACE FUNCTION app.service_as_read(p_service text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_object(
    'id', s.service_id, 'name', s.name, 'source', s.source, 'usersItem', s.users_item,
    'components', (
      select coalesce(jsonb_agg(jsonb_build_object('id', c.component_id, 'name', c.name, 'about', c.about,
                                                   'processor', c.processor_id, 'records', c.records)
                                order by c.place, c.component_id), '[]')
        from app.component c where c.tenant_id = s.tenant_id and c.service_id = s.service_id),
    'processors', (
      select coalesce(jsonb_agg(jsonb_build_object('id', p.processor_id, 'name', p.name, 'entity', p.entity,
                                                   'country', p.country, 'parentJurisdiction', p.parent_jurisdiction,
                                                   'source', p.source, 'confidence', p.confidence)
                                order by p.place, p.processor_id), '[]')
        from app.processor p where p.tenant_id = s.tenant_id and p.service_id = s.service_id))
    from app.service s where s.service_id = p_service
   order by s.created_at, s.tenant_id
   limit 1
$function$;
grant execute on function app.service_as_read(text) to countersign_app;
grant execute on function app.service_as_read(text) to countersign_reader;
