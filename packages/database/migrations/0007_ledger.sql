-- One chain for each organisation. Nobody inserts here but app.append_ledger; nobody updates or deletes at all.
create table app.ledger_head (
  tenant_id uuid primary key references app.organisation,
  seq       bigint not null check (seq >= 0),
  hash      text not null check (hash ~ '^[0-9a-f]{64}$')
) with (fillfactor = 50);
alter table app.ledger_head enable row level security;
alter table app.ledger_head force row level security;
create policy own_tenant on app.ledger_head
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy national on app.ledger_head for select
  using ((select current_setting('app.organisation_kind', true)) in ('programme', 'regulator'));
grant select on app.ledger_head to countersign_app, countersign_reader;

create table app.ledger_entry (
  tenant_id    uuid not null,
  seq          bigint not null check (seq > 0),
  act          text not null check (length(act) between 1 and 100),
  subject_kind text not null check (length(subject_kind) between 1 and 100),
  subject_id   text not null check (length(subject_id) <= 300),
  by_person    uuid,
  at           timestamptz not null,
  body         text not null check (length(body) <= 10000),
  hash         text not null check (hash ~ '^[0-9a-f]{64}$'),
  primary key (tenant_id, seq),
  foreign key (tenant_id, by_person) references app.person
);
create index ledger_entry_newest on app.ledger_entry (tenant_id, at desc, seq desc);
create index ledger_entry_of_subject on app.ledger_entry (tenant_id, subject_kind, subject_id, seq);
create index ledger_entry_national on app.ledger_entry (at desc, tenant_id, seq desc);
alter table app.ledger_entry enable row level security;
alter table app.ledger_entry force row level security;
create policy own_tenant on app.ledger_entry
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create policy national on app.ledger_entry for select
  using ((select current_setting('app.organisation_kind', true)) in ('programme', 'regulator'));
create trigger append_only before update or delete or truncate on app.ledger_entry
  for each statement execute function app.refuse_change();
grant select on app.ledger_entry to countersign_app, countersign_reader;

-- Appends under a lock on the head, so that a chain has no gap and no fork. `p_bodies` are hashed exactly as given.
create function app.append_ledger(p_bodies text[])
  returns table (seq bigint, hash text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  tenant  uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  person  text := nullif(current_setting('app.person_id', true), '');
  body    text;
  fact    jsonb;
begin
  if tenant is null then
    raise exception 'the ledger needs a tenant' using errcode = 'insufficient_privilege';
  end if;
  select h.seq, h.hash into seq, hash from app.ledger_head h where h.tenant_id = tenant for no key update;
  if not found then
    insert into app.ledger_head values
      (tenant, 0, encode(sha256(convert_to('countersign ledger of ' || tenant, 'UTF8')), 'hex'))
      on conflict (tenant_id) do nothing;
    select h.seq, h.hash into seq, hash from app.ledger_head h where h.tenant_id = tenant for no key update;
  end if;
  foreach body in array p_bodies loop
    fact := body::jsonb;
    if person is not null and fact ->> 'by' is distinct from person then
      raise exception 'an entry names who acts, and nobody else' using errcode = 'insufficient_privilege';
    end if;
    seq := seq + 1;
    hash := encode(sha256(convert_to(hash || E'\n' || seq || E'\n' || body, 'UTF8')), 'hex');
    insert into app.ledger_entry (tenant_id, seq, act, subject_kind, subject_id, by_person, at, body, hash)
    values (tenant, append_ledger.seq, fact ->> 'act', fact ->> 'subjectKind', fact ->> 'subjectId',
            (fact ->> 'by')::uuid, (fact ->> 'at')::timestamptz, body, append_ledger.hash);
    return next;
  end loop;
  update app.ledger_head h set seq = append_ledger.seq, hash = append_ledger.hash where h.tenant_id = tenant;
end
$$;
revoke execute on function app.append_ledger(text[]) from public;
grant execute on function app.append_ledger(text[]) to countersign_app;

-- The outbox: a job for the tenant of this transaction, taken up after commit. The queue itself is out of reach.
create function app.add_job(p_task text, p_payload json) returns void
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  if p_payload ->> 'tenantId' is distinct from nullif(current_setting('app.tenant_id', true), '') then
    raise exception 'a job belongs to the tenant that asks for it' using errcode = 'insufficient_privilege';
  end if;
  perform graphile_worker.add_job(p_task, p_payload);
end
$$;
revoke execute on function app.add_job(text, json) from public;
grant execute on function app.add_job(text, json) to countersign_app;
