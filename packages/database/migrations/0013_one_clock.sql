-- The time of an act is the database's, to the millisecond: read after the lock that puts the act in order, and never a
-- process's. Nothing else in the product reads a clock to decide.
create function app.clock() returns timestamptz
  language sql volatile parallel safe
as $$ select date_trunc('milliseconds', clock_timestamp()) $$;
revoke execute on function app.clock() from public;
grant execute on function app.clock() to countersign_app, countersign_reader;

-- The three doors as they were, and they say when somebody came through.
drop function app.enter(uuid, text);
create function app.enter(p_tenant uuid, p_subject text)
  returns table (
    person_id uuid, person_name text, organisation_name text, organisation_kind text, appointments jsonb,
    training jsonb, entered_at timestamptz
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
$$;
revoke execute on function app.enter(uuid, text) from public;
grant execute on function app.enter(uuid, text) to countersign_app;

drop function app.enter_inspection(uuid, text, uuid);
create function app.enter_inspection(p_tenant uuid, p_subject text, p_inspection uuid)
  returns table (force_tenant_id uuid, entered_at timestamptz)
  language plpgsql volatile
as $$
begin
  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.person_id', '', true),
          set_config('app.organisation_kind', '', true);
  select i.force_tenant_id, app.clock() into force_tenant_id, entered_at
    from app.inspection i
    join app.organisation o on o.tenant_id = i.tenant_id and o.kind = 'regulator'
    join app.person p on p.tenant_id = i.tenant_id and p.subject = p_subject
   where i.tenant_id = p_tenant and i.inspection_id = p_inspection and i.closed_at is null;
  perform set_config('app.tenant_id', coalesce(force_tenant_id::text, ''), true);
  if force_tenant_id is not null then
    return next;
  end if;
end
$$;
revoke execute on function app.enter_inspection(uuid, text, uuid) from public;
grant execute on function app.enter_inspection(uuid, text, uuid) to countersign_reader;
