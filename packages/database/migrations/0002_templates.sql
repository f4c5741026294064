create table app.template (
  tenant_id   uuid not null references app.organisation,
  template_id uuid not null,
  kind        text not null check (kind in ('dpia', 'agreement')),
  service_id  text not null check (length(service_id) between 1 and 100),
  title       text not null check (length(title) between 1 and 300),
  created_at  timestamptz not null,
  primary key (tenant_id, template_id)
);
alter table app.template enable row level security;
alter table app.template force row level security;
create policy own_tenant on app.template
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (title) on app.template to countersign_app;
grant select on app.template to countersign_reader;

create table app.template_item (
  tenant_id   uuid not null,
  template_id uuid not null,
  item_id     text not null check (length(item_id) between 1 and 200),
  place       integer not null,
  item        jsonb not null check (pg_column_size(item) <= 1048576),
  hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
  version     integer not null check (version > 0),
  edited_by   uuid,
  edited_at   timestamptz not null,
  retired_at  timestamptz,
  primary key (tenant_id, template_id, item_id),
  foreign key (tenant_id, template_id) references app.template,
  foreign key (tenant_id, edited_by) references app.person
);
create index template_item_in_order on app.template_item (tenant_id, template_id, place);
alter table app.template_item enable row level security;
alter table app.template_item force row level security;
create policy own_tenant on app.template_item
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (place, item, hash, version, edited_by, edited_at, retired_at)
  on app.template_item to countersign_app;
grant select on app.template_item to countersign_reader;

-- Published: every tenant reads a release, only a programme writes one.
create table app.template_release (
  tenant_id    uuid not null,
  release_id   uuid not null,
  template_id  uuid not null,
  kind         text not null check (kind in ('dpia', 'agreement')),
  service_id   text not null check (length(service_id) between 1 and 100),
  title        text not null check (length(title) between 1 and 300),
  number       text not null check (length(number) between 1 and 20),
  hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
  notes        text not null check (length(notes) <= 20000),
  items        jsonb not null check (jsonb_typeof(items) = 'array'),
  published_by uuid not null,
  published_at timestamptz not null,
  primary key (tenant_id, release_id),
  unique (tenant_id, template_id, number),
  unique (tenant_id, template_id, hash),
  unique (tenant_id, release_id, number, hash),
  foreign key (tenant_id, template_id) references app.template,
  foreign key (tenant_id, published_by) references app.person
);
alter table app.template_release enable row level security;
alter table app.template_release force row level security;
create policy published on app.template_release for select
  using ((select nullif(current_setting('app.tenant_id', true), '')::uuid) is not null);
create policy own_tenant on app.template_release for insert
  with check (
    tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.organisation_kind', true)) = 'programme'
  );
create trigger append_only before update or delete or truncate on app.template_release
  for each statement execute function app.refuse_change();
grant select, insert on app.template_release to countersign_app;
grant select on app.template_release to countersign_reader;
