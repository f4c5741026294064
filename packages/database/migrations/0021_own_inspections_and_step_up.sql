-- An inspection is used and closed by the inspector who opened it, and by nobody else of the same regulator.
drop policy regulator_opens on app.inspection;
create policy regulator_opens on app.inspection for insert
  with check (
    tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and opened_by = (select nullif(current_setting('app.person_id', true), '')::uuid)
    and (select current_setting('app.organisation_kind', true)) = 'regulator'
  );
drop policy regulator_closes on app.inspection;
create policy regulator_closes on app.inspection for update
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (
    tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and opened_by = (select nullif(current_setting('app.person_id', true), '')::uuid)
  );
drop policy regulator_reads on app.inspection_read;
create policy regulator_reads on app.inspection_read for insert
  with check (
    tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and by_person = (select nullif(current_setting('app.person_id', true), '')::uuid)
    and exists (
      select from app.inspection i
       where i.tenant_id = inspection_read.tenant_id and i.inspection_id = inspection_read.inspection_id
         and i.opened_by = inspection_read.by_person and i.closed_at is null)
  );

-- Reading through an inspection and closing it exclude one another: who reads holds this, and who closes waits for it.
create function app.inspection_lock(p_inspection uuid) returns bigint
  language sql immutable parallel safe
as $$ select hashtextextended('inspection/' || p_inspection, 0) $$;
revoke execute on function app.inspection_lock(uuid) from public;
grant execute on function app.inspection_lock(uuid) to countersign_app, countersign_reader;

-- For the reader role: into one force, and only through an open inspection that the person opened themselves. It cannot be
-- closed while this transaction lasts. Whether it was closed while this waited is asked afterwards, in a later picture.
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
   where i.tenant_id = p_tenant and i.inspection_id = p_inspection and i.closed_at is null;
  perform set_config('app.tenant_id', coalesce(force_tenant_id::text, ''), true);
  if force_tenant_id is not null then
    return next;
  end if;
end
$$;

-- A fresh sign-in counts for one signature: the row is written with it, and names the act and the hash of what was signed.
create table app.step_up_used (
  tenant_id        uuid not null,
  person_id        uuid not null,
  signed_in_at     timestamptz not null,
  provider_session text not null check (length(provider_session) <= 300),
  act              text not null check (length(act) between 1 and 100),
  act_id           uuid not null,
  input_hash       text not null check (input_hash ~ '^[0-9a-f]{64}$'),
  at               timestamptz not null,
  primary key (tenant_id, person_id, signed_in_at, provider_session),
  foreign key (tenant_id, person_id) references app.person
);
alter table app.step_up_used enable row level security;
alter table app.step_up_used force row level security;
create policy own_tenant on app.step_up_used
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.step_up_used
  for each statement execute function app.refuse_change();
grant select, insert on app.step_up_used to countersign_app;
grant select on app.step_up_used to countersign_reader;
