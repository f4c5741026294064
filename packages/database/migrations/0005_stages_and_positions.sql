create table app.stage_request (
  tenant_id               uuid not null references app.organisation,
  request_id              uuid not null,
  service_id              text not null check (length(service_id) between 1 and 100),
  stage                   text not null check (stage in ('sandbox', 'pilot', 'staged', 'full')),
  components              jsonb not null check (jsonb_typeof(components) = 'array'),
  activities              jsonb not null check (jsonb_typeof(activities) = 'array'),
  users                   integer not null check (users >= 0),
  synthetic_data_attested boolean not null,
  by_person               uuid not null,
  at                      timestamptz not null,
  primary key (tenant_id, request_id),
  unique (tenant_id, request_id, service_id, stage),
  foreign key (tenant_id, by_person) references app.person
);
create index stage_request_latest on app.stage_request (tenant_id, service_id, stage, at desc);
alter table app.stage_request enable row level security;
alter table app.stage_request force row level security;
create policy own_tenant on app.stage_request
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.stage_request
  for each statement execute function app.refuse_change();
grant select, insert on app.stage_request to countersign_app;
grant select on app.stage_request to countersign_reader;

create table app.stage_opening (
  tenant_id        uuid not null,
  opening_id       uuid not null,
  request_id       uuid not null,
  service_id       text not null,
  stage            text not null,
  until_day        date not null,
  facts            jsonb not null,
  certificate      text not null check (length(certificate) between 2 and 1000000),
  certificate_hash text not null check (certificate_hash ~ '^[0-9a-f]{64}$'),
  by_person        uuid not null,
  signed_in_at     timestamptz not null,
  at               timestamptz not null,
  primary key (tenant_id, opening_id),
  foreign key (tenant_id, request_id, service_id, stage)
    references app.stage_request (tenant_id, request_id, service_id, stage),
  foreign key (tenant_id, by_person) references app.person
);
create index stage_opening_latest on app.stage_opening (tenant_id, service_id, stage, at desc);
alter table app.stage_opening enable row level security;
alter table app.stage_opening force row level security;
create policy own_tenant on app.stage_opening
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.stage_opening
  for each statement execute function app.refuse_change();
grant select, insert on app.stage_opening to countersign_app;
grant select on app.stage_opening to countersign_reader;

create table app.stage_closing (
  tenant_id  uuid not null,
  opening_id uuid not null,
  reason     text not null check (length(reason) between 1 and 20000),
  by_person  uuid not null,
  at         timestamptz not null,
  primary key (tenant_id, opening_id),
  foreign key (tenant_id, opening_id) references app.stage_opening,
  foreign key (tenant_id, by_person) references app.person
);
alter table app.stage_closing enable row level security;
alter table app.stage_closing force row level security;
create policy own_tenant on app.stage_closing
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.stage_closing
  for each statement execute function app.refuse_change();
grant select, insert on app.stage_closing to countersign_app;
grant select on app.stage_closing to countersign_reader;

-- The national projection: what each force's own transaction says of it. Programme and regulator read all of it.
create table app.position (
  tenant_id  uuid not null references app.organisation,
  service_id text not null check (length(service_id) between 1 and 100),
  facts      jsonb not null,
  changed_at timestamptz not null,
  primary key (tenant_id, service_id)
) with (fillfactor = 70);
alter table app.position enable row level security;
alter table app.position force row level security;
create policy own_tenant on app.position
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy national on app.position for select
  using ((select current_setting('app.organisation_kind', true)) in ('programme', 'regulator'));
grant select, insert, update (facts, changed_at) on app.position to countersign_app;
grant select on app.position to countersign_reader;

create table app.statement (
  tenant_id    uuid not null references app.organisation,
  statement_id uuid not null,
  service_id   text not null check (length(service_id) between 1 and 100),
  facts        jsonb not null,
  source       text not null check (length(source) between 1 and 2000),
  basis        text not null check (length(basis) <= 2000),
  confidence   text not null check (length(confidence) <= 200),
  inferred     boolean not null,
  tranche1     boolean not null,
  reported_use text check (length(reported_use) <= 2000),
  made_on      date not null,
  primary key (tenant_id, statement_id)
);
create index statement_latest on app.statement (tenant_id, service_id, made_on desc);
alter table app.statement enable row level security;
alter table app.statement force row level security;
create policy own_tenant on app.statement
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy national on app.statement for select
  using ((select current_setting('app.organisation_kind', true)) in ('programme', 'regulator'));
grant select, insert on app.statement to countersign_app;
grant select on app.statement to countersign_reader;
