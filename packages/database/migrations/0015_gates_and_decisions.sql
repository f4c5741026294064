-- Why a decision rejects or refers, by which reading of the duty to consult it refers, and the day by whose law the rules
-- judged the text for it. Of the decisions taken before this nobody knows: the day that counts is then that of handing in.
alter table app.assessment_decision
  add column reason text not null default '' check (length(reason) <= 20000),
  add column ground text check (ground in ('high-risk-remains', 'strict-reading')),
  add column judged_on date,
  add constraint assessment_decision_refers check (ground is null or kind = 'refer');
alter table app.assessment_decision alter column reason drop default;

-- What a submission covers is read from its text, and kept nowhere beside it.
alter table app.assessment_submission drop column coverage;

-- Who confirmed a departure or agreed to set a finding aside: they advise on that assessment no more, nor decide on it.
create table app.assessment_second_person (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  person_id     uuid not null,
  first_at      timestamptz not null,
  primary key (tenant_id, assessment_id, person_id),
  foreign key (tenant_id, assessment_id) references app.assessment,
  foreign key (tenant_id, person_id) references app.person
);

-- Those of before, from the ledger, where a departure that was changed since is still on record. Rows of every tenant are
-- read and written here, so for these statements the owner is not held to one.
alter table app.ledger_entry no force row level security;
insert into app.assessment_second_person (tenant_id, assessment_id, person_id, first_at)
select e.tenant_id, split_part(e.subject_id, '/', 1)::uuid, e.by_person, min(e.at)
  from app.ledger_entry e
 where e.act in ('confirm-departure', 'confirm-override')
   and e.subject_kind in ('assessment', 'assessment-item') and e.by_person is not null
 group by 1, 2, 3;
alter table app.ledger_entry force row level security;

alter table app.assessment_second_person enable row level security;
alter table app.assessment_second_person force row level security;
create policy own_tenant on app.assessment_second_person
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_second_person
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_second_person to countersign_app;
grant select on app.assessment_second_person to countersign_reader;
