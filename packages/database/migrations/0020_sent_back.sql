-- Advice can have no points: it then says so in a sentence.
alter table app.assessment_advice drop constraint assessment_advice_points_check;
alter table app.assessment_advice
  add column remark text not null default '' check (length(remark) <= 20000),
  add constraint assessment_advice_points_check check (jsonb_typeof(points) = 'array'),
  add constraint assessment_advice_says_something check (jsonb_array_length(points) > 0 or length(remark) > 0);
alter table app.assessment_advice alter column remark drop default;

-- What was handed in goes back to writing, with reasons: by the data protection officer, or by the information asset owner
-- who declines its measures. No submission goes back twice, and none that went back is decided.
create table app.assessment_sending_back (
  tenant_id     uuid not null,
  assessment_id uuid not null,
  submission_id uuid not null,
  hash          text not null,
  part          text not null check (part in ('adviser', 'approver-of-measures')),
  reason        text not null check (length(reason) between 1 and 20000),
  by_person     uuid not null,
  at            timestamptz not null,
  ordinal       bigint not null generated always as identity,
  primary key (tenant_id, assessment_id, submission_id),
  foreign key (tenant_id, assessment_id, submission_id, hash)
    references app.assessment_submission (tenant_id, assessment_id, submission_id, hash),
  foreign key (tenant_id, by_person) references app.person
);
alter table app.assessment_sending_back enable row level security;
alter table app.assessment_sending_back force row level security;
create policy own_tenant on app.assessment_sending_back
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment_sending_back
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment_sending_back to countersign_app;
grant select on app.assessment_sending_back to countersign_reader;
