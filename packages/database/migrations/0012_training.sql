-- What somebody who signs states of their own training in Part 3: it is about themselves, and it is never changed.
create table app.training_record (
  tenant_id    uuid not null,
  person_id    uuid not null,
  training_id  uuid not null,
  course       text not null check (length(course) between 1 and 200),
  provider     text not null check (length(provider) between 1 and 200),
  reference    text not null check (length(reference) between 1 and 200),
  completed_on date not null,
  valid_until  date not null check (valid_until >= completed_on),
  at           timestamptz not null,
  primary key (tenant_id, person_id, training_id),
  foreign key (tenant_id, person_id) references app.person
);
alter table app.training_record enable row level security;
alter table app.training_record force row level security;
create policy own_tenant on app.training_record
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.training_record
  for each statement execute function app.refuse_change();
grant select, insert on app.training_record to countersign_app;
grant select on app.training_record to countersign_reader;

-- As in 0008, and it answers the days of the person's training beside their appointments, in the same round trip.
drop function app.enter(uuid, text);
create function app.enter(p_tenant uuid, p_subject text)
  returns table (
    person_id uuid, person_name text, organisation_name text, organisation_kind text, appointments jsonb,
    training jsonb
  )
  language plpgsql volatile
as $$
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
                   where t.tenant_id = p_tenant and t.person_id = p.person_id), '[]')
    into person_id, person_name, organisation_name, organisation_kind, appointments, training
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
$$;
revoke execute on function app.enter(uuid, text) from public;
grant execute on function app.enter(uuid, text) to countersign_app;
