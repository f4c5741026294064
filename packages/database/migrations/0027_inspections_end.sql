-- An inspection ends by itself on a day that is fixed when it is opened; what was opened before ends after 90 days.
alter table app.inspection
  add column ends_on date not null
    generated always as ((opened_at at time zone 'Europe/London')::date + 90) stored;
alter table app.inspection alter column ends_on drop expression;
alter table app.inspection add check (ends_on >= (opened_at at time zone 'Europe/London')::date);

create or replace function app.close_once() returns trigger
  language plpgsql
as $$
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
$$;

drop policy regulator_reads on app.inspection_read;
create policy regulator_reads on app.inspection_read for insert
  with check (
    tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and by_person = (select nullif(current_setting('app.person_id', true), '')::uuid)
    and exists (
      select from app.inspection i
       where i.tenant_id = inspection_read.tenant_id and i.inspection_id = inspection_read.inspection_id
         and i.opened_by = inspection_read.by_person and i.closed_at is null
         and i.ends_on >= (inspection_read.at at time zone 'Europe/London')::date)
  );

-- For the reader role: as before, and no further than the day on which the inspection ends.
create or replace function app.enter_inspection(p_tenant uuid, p_subject text, p_inspection uuid)
  returns table (force_tenant_id uuid, entered_at timestamptz)
  language plpgsql volatile
as $$
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
$$;
