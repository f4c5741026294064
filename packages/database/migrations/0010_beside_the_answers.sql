-- What stands beside the answers of an assessment: files, questions, measures in place, overrides, the screening's
-- decision and the marks for publication. Nothing in here is a part of the text that is sealed but the files' hashes.
create table app.assessment_file (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  file_id       uuid not null,
  item_id       text not null check (length(item_id) between 1 and 200),
  name          text not null check (length(name) between 1 and 255),
  type          text not null check (length(type) between 1 and 255),
  size          integer not null check (size > 0),
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  added_by      uuid not null,
  added_at      timestamptz not null,
  removed_by    uuid,
  removed_at    timestamptz,
  primary key (tenant_id, assessment_id, file_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, added_by) references app.person,
  foreign key (tenant_id, removed_by) references app.person
);
create index assessment_file_of_item on app.assessment_file (tenant_id, assessment_id, item_id) where removed_at is null;
alter table app.assessment_file enable row level security;
alter table app.assessment_file force row level security;
create policy own_tenant on app.assessment_file
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (removed_by, removed_at) on app.assessment_file to countersign_app;
grant select on app.assessment_file to countersign_reader;

create table app.assessment_file_bytes (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  file_id       uuid not null,
  bytes         bytea not null check (octet_length(bytes) between 1 and 5000000),
  primary key (tenant_id, assessment_id, file_id),
  foreign key (tenant_id, assessment_id, file_id) references app.assessment_file
);
alter table app.assessment_file_bytes alter column bytes set storage external;
alter table app.assessment_file_bytes enable row level security;
alter table app.assessment_file_bytes force row level security;
create policy own_tenant on app.assessment_file_bytes
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_file_bytes
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_file_bytes to countersign_app;
grant select on app.assessment_file_bytes to countersign_reader;

-- A question is resolved by whoever asked it, or by the data protection officer.
create table app.assessment_question (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  question_id   uuid not null,
  item_id       text not null check (length(item_id) between 1 and 200),
  text          text not null check (length(text) between 1 and 20000),
  asked_by      uuid not null,
  asked_at      timestamptz not null,
  resolved_by   uuid,
  resolved_at   timestamptz,
  primary key (tenant_id, assessment_id, question_id),
  check ((resolved_by is null) = (resolved_at is null)),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, asked_by) references app.person,
  foreign key (tenant_id, resolved_by) references app.person
);
create index assessment_question_in_order on app.assessment_question (tenant_id, assessment_id, asked_at);
alter table app.assessment_question enable row level security;
alter table app.assessment_question force row level security;
create policy own_tenant on app.assessment_question
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (resolved_by, resolved_at) on app.assessment_question to countersign_app;
grant select on app.assessment_question to countersign_reader;

create table app.assessment_reply (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  question_id   uuid not null,
  reply_id      uuid not null,
  text          text not null check (length(text) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, question_id, reply_id),
  foreign key (tenant_id, assessment_id, question_id) references app.assessment_question,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_reply enable row level security;
alter table app.assessment_reply force row level security;
create policy own_tenant on app.assessment_reply
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_reply
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_reply to countersign_app;
grant select on app.assessment_reply to countersign_reader;

-- A measure that is in place, in the exact words that it had: other words are another measure.
create table app.measure_in_place (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  in_place_id   uuid not null,
  item_id       text not null check (length(item_id) between 1 and 200),
  measure       text not null check (length(measure) between 1 and 20000),
  since         date not null,
  evidence      text not null check (length(evidence) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, in_place_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, by_person) references app.person
);
create index measure_in_place_of_item on app.measure_in_place (tenant_id, assessment_id, item_id);
alter table app.measure_in_place enable row level security;
alter table app.measure_in_place force row level security;
create policy own_tenant on app.measure_in_place
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.measure_in_place
  for each statement execute function app.refuse_change();
grant select, insert on app.measure_in_place to countersign_app;
grant select on app.measure_in_place to countersign_reader;

create table app.measure_withdrawal (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  in_place_id   uuid not null,
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, in_place_id),
  foreign key (tenant_id, assessment_id, in_place_id) references app.measure_in_place,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.measure_withdrawal enable row level security;
alter table app.measure_withdrawal force row level security;
create policy own_tenant on app.measure_withdrawal
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.measure_withdrawal
  for each statement execute function app.refuse_change();
grant select, insert on app.measure_withdrawal to countersign_app;
grant select on app.measure_withdrawal to countersign_reader;

-- An override is bound to the version of the item that it was made on, and counts once a second person agreed.
create table app.finding_override (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  override_id   uuid not null,
  rule          text not null check (length(rule) between 1 and 100),
  item_id       text check (length(item_id) between 1 and 200),
  field         text check (length(field) between 1 and 200),
  problem       text not null check (length(problem) between 1 and 100),
  item_version  integer not null check (item_version >= 0),
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, override_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, by_person) references app.person
);
create index finding_override_in_order on app.finding_override (tenant_id, assessment_id, at);
alter table app.finding_override enable row level security;
alter table app.finding_override force row level security;
create policy own_tenant on app.finding_override
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.finding_override
  for each statement execute function app.refuse_change();
grant select, insert on app.finding_override to countersign_app;
grant select on app.finding_override to countersign_reader;

create table app.override_confirmation (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  override_id   uuid not null,
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, override_id),
  foreign key (tenant_id, assessment_id, override_id) references app.finding_override,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.override_confirmation enable row level security;
alter table app.override_confirmation force row level security;
create policy own_tenant on app.override_confirmation
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.override_confirmation
  for each statement execute function app.refuse_change();
grant select, insert on app.override_confirmation to countersign_app;
grant select on app.override_confirmation to countersign_reader;

create table app.override_withdrawal (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  override_id   uuid not null,
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, override_id),
  foreign key (tenant_id, assessment_id, override_id) references app.finding_override,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.override_withdrawal enable row level security;
alter table app.override_withdrawal force row level security;
create policy own_tenant on app.override_withdrawal
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.override_withdrawal
  for each statement execute function app.refuse_change();
grant select, insert on app.override_withdrawal to countersign_app;
grant select on app.override_withdrawal to countersign_reader;

-- The data protection officer's view of whether an assessment is needed, and the signed decision that none is: both on
-- the hash of the screening that was read.
create table app.screening_view (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  view_id       uuid not null,
  hash          text not null check (hash ~ '^[0-9a-f]{64}$'),
  needed        boolean not null,
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, view_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.screening_view enable row level security;
alter table app.screening_view force row level security;
create policy own_tenant on app.screening_view
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.screening_view
  for each statement execute function app.refuse_change();
grant select, insert on app.screening_view to countersign_app;
grant select on app.screening_view to countersign_reader;

create table app.screening_decision (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  decision_id      uuid not null,
  hash             text not null check (hash ~ '^[0-9a-f]{64}$'),
  review_by        date not null,
  certificate      text not null check (length(certificate) between 2 and 1000000),
  certificate_hash text not null check (certificate_hash ~ '^[0-9a-f]{64}$'),
  by_person        uuid not null,
  signed_in_at     timestamptz not null,
  at               timestamptz not null,
  primary key (tenant_id, assessment_id, decision_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.screening_decision enable row level security;
alter table app.screening_decision force row level security;
create policy own_tenant on app.screening_decision
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.screening_decision
  for each statement execute function app.refuse_change();
grant select, insert on app.screening_decision to countersign_app;
grant select on app.screening_decision to countersign_reader;

create table app.screening_revocation (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  decision_id   uuid not null,
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  primary key (tenant_id, assessment_id, decision_id),
  foreign key (tenant_id, assessment_id, decision_id) references app.screening_decision,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.screening_revocation enable row level security;
alter table app.screening_revocation force row level security;
create policy own_tenant on app.screening_revocation
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.screening_revocation
  for each statement execute function app.refuse_change();
grant select, insert on app.screening_revocation to countersign_app;
grant select on app.screening_revocation to countersign_reader;

create table app.publication_mark (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  item_id         text not null check (length(item_id) between 1 and 200),
  mark            text not null check (mark in ('publish', 'redact')),
  exemptions      jsonb not null check (jsonb_typeof(exemptions) = 'array'),
  harm            text not null check (length(harm) <= 20000),
  public_interest text not null check (length(public_interest) <= 20000),
  by_person       uuid not null,
  at              timestamptz not null,
  version         integer not null check (version > 0),
  primary key (tenant_id, assessment_id, item_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.publication_mark enable row level security;
alter table app.publication_mark force row level security;
create policy own_tenant on app.publication_mark
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (mark, exemptions, harm, public_interest, by_person, at, version) on app.publication_mark to countersign_app;
grant select on app.publication_mark to countersign_reader;
