-- What each person has done, under the id that their client made for it: the same act sent again is answered, not done.
create table app.act_done (
  tenant_id  uuid not null,
  by_person  uuid not null,
  act_id     uuid not null,
  act        text not null check (length(act) between 1 and 100),
  input_hash text not null check (input_hash ~ '^[0-9a-f]{64}$'),
  made       text not null check (length(made) <= 500),
  at         timestamptz not null,
  primary key (tenant_id, by_person, act_id)
);
alter table app.act_done enable row level security;
alter table app.act_done force row level security;
create policy own_tenant on app.act_done
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.act_done
  for each statement execute function app.refuse_change();
grant select, insert on app.act_done to countersign_app;
grant select on app.act_done to countersign_reader;

-- Waits for whoever sends the same act at this moment, then answers what came of it: no row where it is not done yet.
create function app.begin_act(p_act_id uuid, p_act text, p_input_hash text)
  returns table (made text, alike boolean)
  language plpgsql volatile
as $$
declare
  tenant uuid := nullif(current_setting('app.tenant_id', true), '')::uuid;
  person uuid := nullif(current_setting('app.person_id', true), '')::uuid;
begin
  if tenant is null or person is null then
    return;
  end if;
  perform pg_advisory_xact_lock(hashtextextended(concat_ws('/', 'act', tenant, person, p_act_id), 0));
  return query
    select d.made, d.act = p_act and d.input_hash = p_input_hash
      from app.act_done d
     where d.tenant_id = tenant and d.by_person = person and d.act_id = p_act_id;
end
$$;
revoke execute on function app.begin_act(uuid, text, text) from public;
grant execute on function app.begin_act(uuid, text, text) to countersign_app;

-- What an answer said before it was replaced or its row removed (law 12). Written by the database itself, whoever writes.
create table app.assessment_answer_before (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  item_id       text not null check (length(item_id) between 1 and 200),
  version       integer not null check (version > 0),
  stance        text check (stance in ('relied-on', 'adapted', 'rejected')),
  reason        text not null,
  content       jsonb,
  departure     jsonb,
  answered_by   uuid not null,
  answered_at   timestamptz not null,
  primary key (tenant_id, assessment_id, item_id, version),
  foreign key (tenant_id, assessment_id, item_id) references app.assessment_answer
);
alter table app.assessment_answer_before enable row level security;
alter table app.assessment_answer_before force row level security;
create policy own_tenant on app.assessment_answer_before
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_answer_before
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_answer_before to countersign_app;
grant select on app.assessment_answer_before to countersign_reader;

create function app.keep_answer() returns trigger
  language plpgsql
as $$
begin
  if old.removed_at is null then
    insert into app.assessment_answer_before
      (tenant_id, assessment_id, item_id, version, stance, reason, content, departure, answered_by, answered_at)
    values (old.tenant_id, old.assessment_id, old.item_id, old.version, old.stance, old.reason, old.content,
            old.departure, old.answered_by, old.answered_at);
  end if;
  return null;
end
$$;
revoke execute on function app.keep_answer() from public;
create trigger keep_answer after update on app.assessment_answer
  for each row when (old.version <> new.version) execute function app.keep_answer();

-- A row that was removed before texts were kept: its text still stands where it was removed. It is read for every tenant.
alter table app.assessment_answer no force row level security;
alter table app.assessment_answer_before no force row level security;
insert into app.assessment_answer_before
  (tenant_id, assessment_id, item_id, version, stance, reason, content, departure, answered_by, answered_at)
select tenant_id, assessment_id, item_id, version - 1, stance, reason, content, departure, answered_by, answered_at
  from app.assessment_answer where removed_at is not null and version > 1;
alter table app.assessment_answer force row level security;
alter table app.assessment_answer_before force row level security;
