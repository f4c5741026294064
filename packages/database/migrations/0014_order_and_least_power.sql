-- Order is order of commit: each record bears the number under which it was written, under the lock of its subject, and
-- no clock is asked which came first.
do $$
declare
  records text;
begin
  foreach records in array array['stage_request', 'assessment_submission', 'assessment_taking_back', 'assessment_advice',
    'assessment_approval', 'assessment_decision', 'assessment_revocation', 'screening_view', 'screening_decision',
    'screening_revocation']
  loop
    execute format('alter table app.%I no force row level security', records);
    execute format('alter table app.%I disable trigger append_only', records);
    execute format('alter table app.%I add column ordinal bigint', records);
    execute format('update app.%1$I x set ordinal = o.ordinal
                      from (select ctid, row_number() over (order by at, ctid) as ordinal from app.%1$I) o
                     where o.ctid = x.ctid', records);
    execute format('alter table app.%I alter column ordinal set not null', records);
    execute format('alter table app.%I alter column ordinal add generated always as identity', records);
    execute format('select setval(pg_get_serial_sequence(%L, %L), (select coalesce(max(ordinal), 0) + 1 from app.%I), false)',
                   'app.' || records, 'ordinal', records);
    execute format('alter table app.%I enable trigger append_only', records);
    execute format('alter table app.%I force row level security', records);
  end loop;
end
$$;

-- At most one opening of a request runs. Each is the next of its request by number, and is refused while one before it
-- runs; two at once count alike, and the key lets one of them in.
alter table app.stage_opening no force row level security;
alter table app.stage_opening disable trigger append_only;
alter table app.stage_opening add column nth integer;
update app.stage_opening o set nth = n.nth
  from (select ctid, row_number() over (partition by tenant_id, request_id order by at, opening_id) as nth
          from app.stage_opening) n
 where n.ctid = o.ctid;
alter table app.stage_opening
  alter column nth set not null,
  add unique (tenant_id, request_id, nth);
alter table app.stage_opening enable trigger append_only;
alter table app.stage_opening force row level security;

create function app.one_opening_runs() returns trigger
  language plpgsql
as $$
declare
  runs boolean;
begin
  select count(*) + 1,
         coalesce(bool_or(c.opening_id is null and o.until_day >= (new.at at time zone 'Europe/London')::date), false)
    into new.nth, runs
    from app.stage_opening o
    left join app.stage_closing c on c.tenant_id = o.tenant_id and c.opening_id = o.opening_id
   where o.tenant_id = new.tenant_id and o.request_id = new.request_id;
  if runs then
    raise exception 'an opening of this request runs already' using errcode = 'unique_violation';
  end if;
  return new;
end
$$;
revoke execute on function app.one_opening_runs() from public;
create trigger one_opening_runs before insert on app.stage_opening
  for each row execute function app.one_opening_runs();

-- The timeline reads the columns and an export the body: they cannot say two things, whoever writes them.
alter table app.ledger_entry no force row level security;
alter table app.ledger_entry add constraint body_says_the_same check (
  act is not distinct from body::jsonb ->> 'act'
  and subject_kind is not distinct from body::jsonb ->> 'subjectKind'
  and subject_id is not distinct from body::jsonb ->> 'subjectId'
  and by_person::text is not distinct from body::jsonb ->> 'by'
  and to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') is not distinct from body::jsonb ->> 'at');
alter table app.ledger_entry force row level security;

-- As before, and an entry names who entered and nobody else, and bears a moment of its own transaction.
create or replace function app.append_ledger(p_bodies text[])
  returns table (seq bigint, hash text)
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  tenant  uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  person  uuid := nullif(current_setting('app.person_id', true), '')::uuid;
  body    text;
  fact    jsonb;
  acted   timestamptz;
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
    acted := (fact ->> 'at')::timestamptz;
    if (fact ->> 'by')::uuid is distinct from person then
      raise exception 'an entry names who acts, and nobody else' using errcode = 'insufficient_privilege';
    end if;
    if acted is null or acted > app.clock() or acted < date_trunc('milliseconds', transaction_timestamp()) then
      raise exception 'an entry bears the time of its act, and no other' using errcode = 'insufficient_privilege';
    end if;
    seq := seq + 1;
    hash := encode(sha256(convert_to(hash || E'\n' || seq || E'\n' || body, 'UTF8')), 'hex');
    insert into app.ledger_entry (tenant_id, seq, act, subject_kind, subject_id, by_person, at, body, hash)
    values (tenant, append_ledger.seq, fact ->> 'act', fact ->> 'subjectKind', fact ->> 'subjectId',
            person, acted, body, append_ledger.hash);
    return next;
  end loop;
  update app.ledger_head h set seq = append_ledger.seq, hash = append_ledger.hash where h.tenant_id = tenant;
end
$$;

-- Who belongs to which organisation, and in which role, no request can write: only the owner does, when it is set up.
revoke insert on app.organisation, app.person, app.appointment, app.template, app.statement from countersign_app;
