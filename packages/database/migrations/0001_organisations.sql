create schema app;
grant usage on schema app to countersign_app, countersign_reader;
alter default privileges in schema app revoke execute on functions from public;

-- Grants already forbid it to the working roles; this refuses the owner as well.
create function app.refuse_change() returns trigger
  language plpgsql
as $$
begin
  raise exception 'app.% is append-only: % is refused', tg_table_name, lower(tg_op)
    using errcode = 'restrict_violation';
end
$$;
revoke execute on function app.refuse_change() from public;

-- Published: every tenant reads it, each writes its own.
create table app.organisation (
  tenant_id     uuid primary key,
  kind          text not null check (kind in ('programme', 'force', 'regulator')),
  name          text not null check (length(name) between 1 and 200),
  short_name    text not null check (length(short_name) between 1 and 60),
  demonstration boolean not null,
  note          text not null check (length(note) <= 2000)
);
alter table app.organisation enable row level security;
alter table app.organisation force row level security;
create policy published on app.organisation for select
  using ((select nullif(current_setting('app.tenant_id', true), '')::uuid) is not null);
create policy own_tenant on app.organisation for insert
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert on app.organisation to countersign_app;
grant select on app.organisation to countersign_reader;

create table app.person (
  tenant_id uuid not null references app.organisation,
  person_id uuid not null,
  subject   text not null check (length(subject) between 1 and 255),
  name      text not null check (length(name) between 1 and 200),
  primary key (tenant_id, person_id),
  unique (tenant_id, subject)
);
alter table app.person enable row level security;
alter table app.person force row level security;
create policy own_tenant on app.person
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert on app.person to countersign_app;
grant select on app.person to countersign_reader;

create table app.appointment (
  tenant_id      uuid not null,
  appointment_id uuid not null,
  person_id      uuid not null,
  role           text not null check (length(role) between 1 and 60),
  starts_on      date not null,
  ends_on        date check (ends_on >= starts_on),
  note           text not null check (length(note) <= 2000),
  primary key (tenant_id, appointment_id),
  foreign key (tenant_id, person_id) references app.person
);
create index appointment_of_person on app.appointment (tenant_id, person_id);
alter table app.appointment enable row level security;
alter table app.appointment force row level security;
create policy own_tenant on app.appointment
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert on app.appointment to countersign_app;
grant select on app.appointment to countersign_reader;

-- Opens the door of one tenant to one of its people, for this transaction. Unknown person: no row, and no tenant.
create function app.enter(p_tenant uuid, p_subject text)
  returns table (
    person_id uuid, person_name text, organisation_name text, organisation_kind text, appointments jsonb
  )
  language plpgsql volatile
as $$
begin
  perform set_config('app.tenant_id', p_tenant::text, true);
  select p.person_id, p.name, o.name, o.kind,
         coalesce((select jsonb_agg(jsonb_build_object('role', a.role, 'from', a.starts_on, 'until', a.ends_on)
                                    order by a.starts_on, a.role)
                   from app.appointment a
                   where a.tenant_id = p.tenant_id and a.person_id = p.person_id), '[]')
    into person_id, person_name, organisation_name, organisation_kind, appointments
    from app.person p
    join app.organisation o on o.tenant_id = p.tenant_id
   where p.tenant_id = p_tenant and p.subject = p_subject;
  if found then
    perform set_config('app.person_id', person_id::text, true),
            set_config('app.organisation_kind', organisation_kind, true);
    return next;
  else
    perform set_config('app.tenant_id', '', true),
            set_config('app.person_id', '', true),
            set_config('app.organisation_kind', '', true);
  end if;
end
$$;
revoke execute on function app.enter(uuid, text) from public;
grant execute on function app.enter(uuid, text) to countersign_app;

-- The system acting for one tenant: the worker, and the loading of demonstration data. There is no person.
create function app.enter_as_system(p_tenant uuid)
  returns table (organisation_name text, organisation_kind text)
  language plpgsql volatile
as $$
begin
  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.person_id', '', true);
  select o.name, o.kind into organisation_name, organisation_kind
    from app.organisation o where o.tenant_id = p_tenant;
  perform set_config('app.organisation_kind', coalesce(organisation_kind, ''), true);
  return next;
end
$$;
revoke execute on function app.enter_as_system(uuid) from public;
grant execute on function app.enter_as_system(uuid) to countersign_app;
