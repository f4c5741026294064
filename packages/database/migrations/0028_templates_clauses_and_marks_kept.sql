-- What an item of a template, a mapped clause or a publication mark said before it was replaced (law 12). Written by the
-- database itself, whoever writes.
create table app.template_item_before (
  tenant_id   uuid not null,
  template_id uuid not null,
  item_id     text not null check (length(item_id) between 1 and 200),
  version     integer not null check (version > 0),
  item        jsonb not null,
  edited_by   uuid,
  edited_at   timestamptz not null,
  primary key (tenant_id, template_id, item_id, version),
  foreign key (tenant_id, template_id, item_id) references app.template_item
);
create table app.clause_mapping_before (
  tenant_id       uuid not null,
  agreement_id    uuid not null,
  limb_id         text not null check (length(limb_id) between 1 and 200),
  version         integer not null check (version > 0),
  verdict         text not null check (verdict in ('met', 'partial', 'missing', 'conflict')),
  quotation       text not null,
  locator         text not null,
  why_again       text not null,
  carried_over    boolean not null,
  accepted_by     uuid,
  accepted_at     timestamptz,
  accepted_reason text,
  mapped_by       uuid not null,
  mapped_at       timestamptz not null,
  primary key (tenant_id, agreement_id, limb_id, version),
  foreign key (tenant_id, agreement_id, limb_id) references app.clause_mapping
);
create table app.publication_mark_before (
  tenant_id       uuid not null,
  assessment_id   uuid not null,
  item_id         text not null check (length(item_id) between 1 and 200),
  version         integer not null check (version > 0),
  mark            text not null check (mark in ('publish', 'redact')),
  exemptions      jsonb not null check (jsonb_typeof(exemptions) = 'array'),
  harm            text not null,
  public_interest text not null,
  by_person       uuid not null,
  at              timestamptz not null,
  primary key (tenant_id, assessment_id, item_id, version),
  foreign key (tenant_id, assessment_id, item_id) references app.publication_mark
);

alter table app.template_item_before enable row level security;
alter table app.template_item_before force row level security;
create policy own_tenant on app.template_item_before
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.template_item_before
  for each statement execute function app.refuse_change();
grant select, insert on app.template_item_before to countersign_app;
grant select on app.template_item_before to countersign_reader;

alter table app.clause_mapping_before enable row level security;
alter table app.clause_mapping_before force row level security;
create policy own_tenant on app.clause_mapping_before
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.clause_mapping_before
  for each statement execute function app.refuse_change();
grant select, insert on app.clause_mapping_before to countersign_app;
grant select on app.clause_mapping_before to countersign_reader;

alter table app.publication_mark_before enable row level security;
alter table app.publication_mark_before force row level security;
create policy own_tenant on app.publication_mark_before
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.publication_mark_before
  for each statement execute function app.refuse_change();
grant select, insert on app.publication_mark_before to countersign_app;
grant select on app.publication_mark_before to countersign_reader;

create function app.keep_template_item() returns trigger
  language plpgsql
as $$
begin
  if old.retired_at is null then
    insert into app.template_item_before (tenant_id, template_id, item_id, version, item, edited_by, edited_at)
    values (old.tenant_id, old.template_id, old.item_id, old.version, old.item, old.edited_by, old.edited_at);
  end if;
  return null;
end
$$;
create function app.keep_clause_mapping() returns trigger
  language plpgsql
as $$
begin
  insert into app.clause_mapping_before
    (tenant_id, agreement_id, limb_id, version, verdict, quotation, locator, why_again, carried_over, accepted_by,
     accepted_at, accepted_reason, mapped_by, mapped_at)
  values (old.tenant_id, old.agreement_id, old.limb_id, old.version, old.verdict, old.quotation, old.locator,
          old.why_again, old.carried_over, old.accepted_by, old.accepted_at, old.accepted_reason, old.mapped_by,
          old.mapped_at);
  return null;
end
$$;
create function app.keep_publication_mark() returns trigger
  language plpgsql
as $$
begin
  insert into app.publication_mark_before
    (tenant_id, assessment_id, item_id, version, mark, exemptions, harm, public_interest, by_person, at)
  values (old.tenant_id, old.assessment_id, old.item_id, old.version, old.mark, old.exemptions, old.harm,
          old.public_interest, old.by_person, old.at);
  return null;
end
$$;
revoke execute on function app.keep_template_item(), app.keep_clause_mapping(), app.keep_publication_mark() from public;
create trigger keep_template_item after update on app.template_item
  for each row when (old.version <> new.version) execute function app.keep_template_item();
create trigger keep_clause_mapping after update on app.clause_mapping
  for each row when (old.version <> new.version) execute function app.keep_clause_mapping();
create trigger keep_publication_mark after update on app.publication_mark
  for each row when (old.version <> new.version) execute function app.keep_publication_mark();

-- An item that was retired before texts were kept: its text still stands where it was retired. It is read for every tenant.
alter table app.template_item no force row level security;
alter table app.template_item_before no force row level security;
insert into app.template_item_before (tenant_id, template_id, item_id, version, item, edited_by, edited_at)
select tenant_id, template_id, item_id, version - 1, item, edited_by, edited_at
  from app.template_item where retired_at is not null and version > 1;
alter table app.template_item force row level security;
alter table app.template_item_before force row level security;
