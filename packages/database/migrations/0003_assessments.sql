-- A fork is a pointer to a release; what the force says of it is the overlay in assessment_answer.
create table app.assessment (
  tenant_id         uuid not null references app.organisation,
  assessment_id     uuid not null,
  service_id        text not null check (length(service_id) between 1 and 100),
  release_tenant_id uuid not null,
  release_id        uuid not null,
  release_number    text not null,
  release_hash      text not null,
  matrix_id         text not null check (length(matrix_id) between 1 and 100),
  matrix_version    text not null check (length(matrix_version) between 1 and 40),
  title             text not null check (length(title) between 1 and 300),
  started_by        uuid not null,
  started_at        timestamptz not null,
  primary key (tenant_id, assessment_id),
  unique (tenant_id, service_id),
  foreign key (release_tenant_id, release_id, release_number, release_hash)
    references app.template_release (tenant_id, release_id, number, hash),
  foreign key (tenant_id, started_by) references app.person
);
alter table app.assessment enable row level security;
alter table app.assessment force row level security;
create policy own_tenant on app.assessment
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (title) on app.assessment to countersign_app;
grant select on app.assessment to countersign_reader;

create table app.assessment_answer (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  item_id       text not null check (length(item_id) between 1 and 200),
  table_id      text check (length(table_id) between 1 and 200),
  place         integer not null,
  stance        text check (stance in ('relied-on', 'adapted', 'rejected')),
  reason        text not null check (length(reason) <= 100000),
  content       jsonb check (pg_column_size(content) <= 1048576),
  content_hash  text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  departure     jsonb check (pg_column_size(departure) <= 131072),
  answered_by   uuid not null,
  answered_at   timestamptz not null,
  version       integer not null check (version > 0),
  removed_at    timestamptz,
  primary key (tenant_id, assessment_id, item_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, answered_by) references app.person
) with (fillfactor = 80);
alter table app.assessment_answer enable row level security;
alter table app.assessment_answer force row level security;
create policy own_tenant on app.assessment_answer
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert,
  update (place, stance, reason, content, content_hash, departure, answered_by, answered_at, version, removed_at)
  on app.assessment_answer to countersign_app;
grant select on app.assessment_answer to countersign_reader;

create table app.assessment_author (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  person_id     uuid not null,
  first_at      timestamptz not null,
  primary key (tenant_id, assessment_id, person_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, person_id) references app.person
);
alter table app.assessment_author enable row level security;
alter table app.assessment_author force row level security;
create policy own_tenant on app.assessment_author
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_author
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_author to countersign_app;
grant select on app.assessment_author to countersign_reader;

-- `document` is the exact canonical text that `hash` was taken of: text, so that no byte of it is ever rewritten.
create table app.assessment_submission (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  document      text not null check (length(document) between 2 and 10000000),
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  coverage      jsonb not null,
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, submission_id),
  unique (tenant_id, assessment_id, submission_id, hash),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, by_person) references app.person
);
create index assessment_submission_in_order on app.assessment_submission (tenant_id, assessment_id, at);
alter table app.assessment_submission enable row level security;
alter table app.assessment_submission force row level security;
create policy own_tenant on app.assessment_submission
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_submission
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_submission to countersign_app;
grant select on app.assessment_submission to countersign_reader;

create table app.assessment_taking_back (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, submission_id),
  foreign key (tenant_id, assessment_id, submission_id) references app.assessment_submission,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_taking_back enable row level security;
alter table app.assessment_taking_back force row level security;
create policy own_tenant on app.assessment_taking_back
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_taking_back
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_taking_back to countersign_app;
grant select on app.assessment_taking_back to countersign_reader;

-- Advice, approval and decision carry the hash of their submission in the foreign key: no seal on any other text.
create table app.assessment_advice (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  hash          text not null,
  points        jsonb not null check (jsonb_typeof(points) = 'array' and jsonb_array_length(points) > 0),
  can_proceed   boolean not null,
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, submission_id),
  foreign key (tenant_id, assessment_id, submission_id, hash)
    references app.assessment_submission (tenant_id, assessment_id, submission_id, hash),
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_advice enable row level security;
alter table app.assessment_advice force row level security;
create policy own_tenant on app.assessment_advice
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_advice
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_advice to countersign_app;
grant select on app.assessment_advice to countersign_reader;

create table app.assessment_approval (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  hash          text not null,
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, submission_id),
  foreign key (tenant_id, assessment_id, submission_id, hash)
    references app.assessment_submission (tenant_id, assessment_id, submission_id, hash),
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_approval enable row level security;
alter table app.assessment_approval force row level security;
create policy own_tenant on app.assessment_approval
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_approval
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_approval to countersign_app;
grant select on app.assessment_approval to countersign_reader;

create table app.assessment_decision (
  tenant_id              uuid not null,
  assessment_id          uuid not null,
  decision_id            uuid not null,
  submission_id          uuid not null,
  hash                   text not null,
  kind                   text not null check (kind in ('approve', 'approve-with-conditions', 'reject', 'refer')),
  answers                jsonb not null check (jsonb_typeof(answers) = 'array'),
  residual_risk_accepted boolean not null,
  conditions             jsonb not null check (jsonb_typeof(conditions) = 'array'),
  review_by              date not null,
  certificate            text not null check (length(certificate) between 2 and 1000000),
  certificate_hash       text not null check (certificate_hash ~ '^[0-9a-f]{64}$'),
  by_person              uuid not null,
  signed_in_at           timestamptz not null,
  at                     timestamptz not null,
  primary key (tenant_id, assessment_id, decision_id),
  unique (tenant_id, assessment_id, submission_id),
  foreign key (tenant_id, assessment_id, submission_id, hash)
    references app.assessment_submission (tenant_id, assessment_id, submission_id, hash),
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_decision enable row level security;
alter table app.assessment_decision force row level security;
create policy own_tenant on app.assessment_decision
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_decision
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_decision to countersign_app;
grant select on app.assessment_decision to countersign_reader;

create table app.assessment_revocation (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  decision_id   uuid not null,
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, decision_id),
  foreign key (tenant_id, assessment_id, decision_id) references app.assessment_decision,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_revocation enable row level security;
alter table app.assessment_revocation force row level security;
create policy own_tenant on app.assessment_revocation
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_revocation
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_revocation to countersign_app;
grant select on app.assessment_revocation to countersign_reader;
