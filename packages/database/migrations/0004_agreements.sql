create table app.agreement (
  tenant_id       uuid not null references app.organisation,
  agreement_id    uuid not null,
  service_id      text not null check (length(service_id) between 1 and 100),
  processor_id    text not null check (length(processor_id) between 1 and 200),
  title           text not null check (length(title) between 1 and 300),
  parties         jsonb not null check (jsonb_typeof(parties) = 'array'),
  effective_from  date not null,
  effective_until date check (effective_until >= effective_from),
  file_name       text not null check (length(file_name) between 1 and 255),
  file_type       text not null check (length(file_type) between 1 and 255),
  file_size       integer not null check (file_size > 0),
  file_hash       text not null check (file_hash ~ '^[0-9a-f]{64}$'),
  recorded_by     uuid not null,
  recorded_at     timestamptz not null,
  version         integer not null check (version > 0),
  primary key (tenant_id, agreement_id),
  foreign key (tenant_id, recorded_by) references app.person
);
create index agreement_of_service on app.agreement (tenant_id, service_id, recorded_at);
alter table app.agreement enable row level security;
alter table app.agreement force row level security;
create policy own_tenant on app.agreement
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (title, parties, effective_from, effective_until, recorded_by, recorded_at, version)
  on app.agreement to countersign_app;
grant select on app.agreement to countersign_reader;

create table app.agreement_file (
  tenant_id    uuid not null,
  agreement_id uuid not null,
  bytes        bytea not null check (octet_length(bytes) between 1 and 33554432),
  primary key (tenant_id, agreement_id),
  foreign key (tenant_id, agreement_id) references app.agreement
);
alter table app.agreement_file alter column bytes set storage external;
alter table app.agreement_file enable row level security;
alter table app.agreement_file force row level security;
create policy own_tenant on app.agreement_file
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.agreement_file
  for each statement execute function app.refuse_change();
grant select, insert on app.agreement_file to countersign_app;
grant select on app.agreement_file to countersign_reader;

-- Without quoted words a clause is not met (DPA 2018 s.59; UK GDPR Art 28).
create table app.clause_mapping (
  tenant_id    uuid not null,
  agreement_id uuid not null,
  clause_id    text not null check (length(clause_id) between 1 and 200),
  verdict      text not null check (verdict in ('met', 'partial', 'missing', 'conflict')),
  quotation    text not null check (length(quotation) <= 100000),
  locator      text not null check (length(locator) <= 1000),
  mapped_by    uuid not null,
  mapped_at    timestamptz not null,
  version      integer not null check (version > 0),
  primary key (tenant_id, agreement_id, clause_id),
  foreign key (tenant_id, agreement_id) references app.agreement,
  foreign key (tenant_id, mapped_by) references app.person,
  check (verdict <> 'met' or length(btrim(quotation)) > 0)
);
alter table app.clause_mapping enable row level security;
alter table app.clause_mapping force row level security;
create policy own_tenant on app.clause_mapping
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (verdict, quotation, locator, mapped_by, mapped_at, version)
  on app.clause_mapping to countersign_app;
grant select on app.clause_mapping to countersign_reader;
