-- Services are rows of a programme: what is rolled out, its components, and the processors that run them or help to.
-- Read by every tenant, written by a programme, and added to only.
create table app.service (
  tenant_id  uuid not null references app.organisation,
  service_id text not null check (length(service_id) between 1 and 100),
  name       text not null check (length(name) between 1 and 200),
  source     text not null check (length(source) <= 1000),
  -- The item of its templates that says how many people may use it.
  users_item text not null check (length(users_item) between 1 and 200),
  created_at timestamptz not null,
  primary key (tenant_id, service_id)
);

create table app.processor (
  tenant_id           uuid not null,
  service_id          text not null,
  processor_id        text not null check (length(processor_id) between 1 and 100),
  place               integer not null,
  name                text not null check (length(name) between 1 and 200),
  -- The legal entity that contracts, as far as it is known.
  entity              text not null check (length(entity) between 1 and 300),
  country             text not null check (country ~ '^[A-Z]{2}$'),
  -- The country whose courts can reach the parent company.
  parent_jurisdiction text not null check (parent_jurisdiction ~ '^[A-Z]{2}$'),
  source              text not null check (length(source) <= 1000),
  confidence          text not null check (confidence in ('high', 'medium', 'low')),
  primary key (tenant_id, service_id, processor_id),
  foreign key (tenant_id, service_id) references app.service
);

create table app.component (
  tenant_id    uuid not null,
  service_id   text not null,
  component_id text not null check (length(component_id) between 1 and 100),
  place        integer not null,
  name         text not null check (length(name) between 1 and 200),
  about        text not null check (length(about) <= 1000),
  processor_id text not null,
  -- Whether it records people: their voices, their faces, what they said.
  records      boolean not null,
  primary key (tenant_id, service_id, component_id),
  foreign key (tenant_id, service_id, processor_id) references app.processor
);

-- The service that the program knew by itself until now, for each programme that has a template for it.
alter table app.template no force row level security;
insert into app.service (tenant_id, service_id, name, source, users_item, created_at)
select tenant_id, 'microsoft-365', 'Microsoft 365', 'Workloads of the service by the vendor’s public names', 'scope.users',
       min(created_at)
  from app.template where service_id = 'microsoft-365' group by tenant_id;
alter table app.template force row level security;

insert into app.processor (tenant_id, service_id, processor_id, place, name, entity, country, parent_jurisdiction, source,
                           confidence)
select s.tenant_id, s.service_id, p.*
  from app.service s,
       (values
         ('microsoft', 1, 'Microsoft', 'Microsoft Ireland Operations Limited', 'IE', 'US',
          'The vendor’s public terms for customers in Europe; the executed agreement decides which entity it is', 'medium'),
         ('bt', 2, 'BT', 'British Telecommunications plc', 'GB', 'GB',
          'The national assessment of 2019 names it as a key data processor (Computer Weekly 252493673). The entity and its countries are filled in here: the executed agreement decides',
          'low'),
         ('deloitte', 3, 'Deloitte', 'Deloitte LLP', 'GB', 'GB',
          'The national assessment of 2019 names it as a key data processor (Computer Weekly 252493673). The entity and its countries are filled in here: the executed agreement decides',
          'low')) as p;

insert into app.component (tenant_id, service_id, component_id, place, name, about, processor_id, records)
select s.tenant_id, s.service_id, c.id, c.place, c.name, c.about, 'microsoft', c.id = 'teams-recording'
  from app.service s,
       (values
         ('exchange-online', 1, 'Exchange Online', 'Mailboxes, calendars and contacts'),
         ('teams-chat', 2, 'Teams chat', 'Chats and channel messages'),
         ('teams-meetings', 3, 'Teams meetings', 'Calls, video and screen sharing'),
         ('teams-recording', 4, 'Teams recording', 'Recordings and transcripts of meetings'),
         ('sharepoint-online', 5, 'SharePoint Online', 'Team sites and document libraries'),
         ('onedrive', 6, 'OneDrive', 'Personal working files'),
         ('office-apps', 7, 'Microsoft 365 Apps', 'Word, Excel, PowerPoint and Outlook'),
         ('entra-id', 8, 'Entra ID', 'Accounts, sign-in and access policies'),
         ('purview', 9, 'Purview', 'Retention, search, labels and audit logs'),
         ('defender', 10, 'Defender', 'Threat protection for mail, files and devices'),
         ('intune', 11, 'Intune', 'Management of phones and computers'),
         ('power-bi', 12, 'Power BI', 'Reports and dashboards over data sets')) as c (id, place, name, about);

do $$
declare
  of_service text;
begin
  foreach of_service in array array['service', 'processor', 'component'] loop
    execute format('alter table app.%I enable row level security', of_service);
    execute format('alter table app.%I force row level security', of_service);
    execute format(
      'create policy published on app.%I for select
         using ((select nullif(current_setting(''app.tenant_id'', true), '''')::uuid) is not null)', of_service);
    execute format(
      'create policy own_tenant on app.%I for insert
         with check (
           tenant_id = (select nullif(current_setting(''app.tenant_id'', true), '''')::uuid)
           and (select current_setting(''app.organisation_kind'', true)) = ''programme'')', of_service);
    execute format(
      'create trigger append_only before update or delete or truncate on app.%I
         for each statement execute function app.refuse_change()', of_service);
    execute format('grant select on app.%I to countersign_app, countersign_reader', of_service);
  end loop;
end
$$;

-- A service as it is read, with its components and processors in order; the one that was there first, should several
-- programmes have one of that id. Null where there is none.
create function app.service_as_read(p_service text) returns jsonb
  language sql stable
as $$
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
$$;
revoke execute on function app.service_as_read(text) from public;
grant execute on function app.service_as_read(text) to countersign_app, countersign_reader;
