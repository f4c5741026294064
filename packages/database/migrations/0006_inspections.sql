-- A regulator's purpose-bound look inside one force. The force sees that it was inspected.
create table app.inspection (
  tenant_id       uuid not null references app.organisation,
  inspection_id   uuid not null,
  force_tenant_id uuid not null references app.organisation,
  purpose         text not null check (length(purpose) between 1 and 20000),
  opened_by       uuid not null,
  opened_at       timestamptz not null,
  closed_at       timestamptz check (closed_at >= opened_at),
  primary key (tenant_id, inspection_id),
  unique (tenant_id, inspection_id, force_tenant_id),
  foreign key (tenant_id, opened_by) references app.person,
  check (force_tenant_id <> tenant_id)
);
create index inspection_of_force on app.inspection (force_tenant_id, opened_at desc);
alter table app.inspection enable row level security;
alter table app.inspection force row level security;
create policy own_tenant on app.inspection for select
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy inspected_force on app.inspection for select
  using (force_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy regulator_opens on app.inspection for insert
  with check (
    tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid)
    and (select current_setting('app.organisation_kind', true)) = 'regulator'
  );
create policy regulator_closes on app.inspection for update
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
grant select, insert, update (closed_at) on app.inspection to countersign_app;
grant select on app.inspection to countersign_reader;

create function app.close_once() returns trigger
  language plpgsql
as $$
begin
  if old.closed_at is not null
     or (new.tenant_id, new.inspection_id, new.force_tenant_id, new.purpose, new.opened_by, new.opened_at)
        is distinct from
        (old.tenant_id, old.inspection_id, old.force_tenant_id, old.purpose, old.opened_by, old.opened_at)
  then
    raise exception 'an inspection changes once: when it is closed' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
revoke execute on function app.close_once() from public;
create trigger close_once before update on app.inspection for each row execute function app.close_once();
create trigger append_only before delete or truncate on app.inspection
  for each statement execute function app.refuse_change();

create table app.inspection_read (
  tenant_id       uuid not null,
  inspection_id   uuid not null,
  force_tenant_id uuid not null,
  read_id         uuid not null,
  subject_kind    text not null check (length(subject_kind) between 1 and 60),
  subject_id      text not null check (length(subject_id) <= 200),
  by_person       uuid not null,
  at              timestamptz not null,
  primary key (tenant_id, inspection_id, read_id),
  foreign key (tenant_id, inspection_id, force_tenant_id)
    references app.inspection (tenant_id, inspection_id, force_tenant_id),
  foreign key (tenant_id, by_person) references app.person
);
create index inspection_read_in_order on app.inspection_read (tenant_id, inspection_id, at);
create index inspection_read_of_force on app.inspection_read (force_tenant_id, at desc);
alter table app.inspection_read enable row level security;
alter table app.inspection_read force row level security;
create policy own_tenant on app.inspection_read for select
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy inspected_force on app.inspection_read for select
  using (force_tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy regulator_reads on app.inspection_read for insert
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.inspection_read
  for each statement execute function app.refuse_change();
grant select, insert on app.inspection_read to countersign_app;
grant select on app.inspection_read to countersign_reader;

-- For the reader role: into one force, and only through an open inspection of the person's own regulator.
create function app.enter_inspection(p_tenant uuid, p_subject text, p_inspection uuid)
  returns table (force_tenant_id uuid)
  language plpgsql volatile
as $$
begin
  perform set_config('app.tenant_id', p_tenant::text, true),
          set_config('app.person_id', '', true),
          set_config('app.organisation_kind', '', true);
  select i.force_tenant_id into force_tenant_id
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
