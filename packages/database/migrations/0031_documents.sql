-- What every kind of document shares is called a document: a data protection impact assessment today, a processor's agreement
-- and a transfer sheet to come. Names change here, and no row, hash, sealed text or ledger entry. What belongs to risk alone
-- keeps its name, and stands on `app.assessment`, which only a document of the kind `dpia` has.

-- Rows of every tenant are moved and checked below.
do $$
declare
  relation text;
begin
  foreach relation in array array['assessment', 'template', 'template_release', 'finding_override', 'measure_in_place',
                                  'screening_decision', 'screening_view'] loop
    execute format('alter table app.%I no force row level security', relation);
  end loop;
end
$$;

do $$
declare
  relation text;
begin
  foreach relation in array array[
    '', '_advice', '_answer', '_answer_before', '_approval', '_author', '_decision', '_file', '_file_bytes', '_question',
    '_reply', '_revocation', '_second_person', '_sending_back', '_submission', '_taking_back'] loop
    execute format('alter table app.assessment%s rename column assessment_id to document_id', relation);
    execute format('alter table app.assessment%1$s rename to document%1$s', relation);
  end loop;
  alter table app.publication_mark rename column assessment_id to document_id;
  alter table app.publication_mark_before rename column assessment_id to document_id;
end
$$;

-- Constraints, indexes and sequences are called after their tables and columns.
do $$
declare
  named record;
begin
  for named in
    select c.conrelid::regclass as relation, c.conname as name from pg_constraint c
      join pg_class r on r.oid = c.conrelid
     where r.relnamespace = 'app'::regnamespace and c.conname like '%assessment%'
       and (r.relname like 'document%' or r.relname like 'publication\_mark%') loop
    execute format('alter table %s rename constraint %I to %I', named.relation, named.name,
                   replace(named.name, 'assessment', 'document'));
  end loop;
  for named in
    select c.relkind as kind, c.relname as name from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('i', 'S') and c.relname like 'assessment%' loop
    execute format('alter %s app.%I rename to %I', case named.kind when 'S' then 'sequence' else 'index' end, named.name,
                   replace(named.name, 'assessment', 'document'));
  end loop;
end
$$;

create or replace function app.keep_answer() returns trigger
  language plpgsql
as $$
begin
  if old.removed_at is null then
    insert into app.document_answer_before
      (tenant_id, document_id, item_id, version, stance, reason, content, departure, answered_by, answered_at)
    values (old.tenant_id, old.document_id, old.item_id, old.version, old.stance, old.reason, old.content,
            old.departure, old.answered_by, old.answered_at);
  end if;
  return null;
end
$$;

create or replace function app.keep_publication_mark() returns trigger
  language plpgsql
as $$
begin
  insert into app.publication_mark_before
    (tenant_id, document_id, item_id, version, mark, exemptions, harm, public_interest, by_person, at)
  values (old.tenant_id, old.document_id, old.item_id, old.version, old.mark, old.exemptions, old.harm,
          old.public_interest, old.by_person, old.at);
  return null;
end
$$;

-- A template has a kind for good, its releases are of that kind, and a document of the kind of its release.
alter table app.template drop constraint template_kind_check;
alter table app.template
  add constraint template_kind_check check (kind in ('dpia', 'agreement', 'transfer-sheet')),
  add constraint template_tenant_id_template_id_kind_key unique (tenant_id, template_id, kind);

alter table app.template_release
  drop constraint template_release_kind_check,
  drop constraint template_release_tenant_id_template_id_fkey,
  add constraint template_release_kind_check check (kind in ('dpia', 'agreement', 'transfer-sheet')),
  add constraint template_release_of_template foreign key (tenant_id, template_id, kind)
    references app.template (tenant_id, template_id, kind),
  add constraint template_release_as_forked unique (tenant_id, release_id, number, hash, kind);

alter table app.document add column kind text not null default 'dpia';
alter table app.document
  alter column kind drop default,
  add constraint document_kind_check check (kind in ('dpia', 'agreement', 'transfer-sheet')),
  add constraint document_tenant_id_document_id_kind_key unique (tenant_id, document_id, kind),
  drop constraint document_release_tenant_id_release_id_release_number_rel_fkey,
  add constraint document_of_release foreign key (release_tenant_id, release_id, release_number, release_hash, kind)
    references app.template_release (tenant_id, release_id, number, hash, kind),
  drop constraint document_tenant_id_service_id_key;
alter table app.template_release drop constraint template_release_tenant_id_release_id_number_hash_key;

-- One assessment of a service. A controller has as many agreements and transfer sheets for it as it has.
create unique index document_assessment_of_service on app.document (tenant_id, service_id) where kind = 'dpia';

-- What only an assessment of risk has: its matrix, for good; and what is set on record of its risks stands on it.
create table app.assessment (
  tenant_id      uuid not null,
  assessment_id  uuid not null,
  kind           text not null check (kind = 'dpia'),
  matrix_id      text not null check (length(matrix_id) between 1 and 100),
  matrix_version text not null check (length(matrix_version) between 1 and 40),
  primary key (tenant_id, assessment_id),
  foreign key (tenant_id, assessment_id, kind) references app.document (tenant_id, document_id, kind)
);
insert into app.assessment (tenant_id, assessment_id, kind, matrix_id, matrix_version)
select tenant_id, document_id, kind, matrix_id, matrix_version from app.document;
alter table app.document drop column matrix_id, drop column matrix_version;

alter table app.assessment enable row level security;
create policy own_tenant on app.assessment
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.assessment
  for each statement execute function app.refuse_change();
grant select, insert on app.assessment to countersign_app;
grant select on app.assessment to countersign_reader;

do $$
declare
  relation text;
begin
  foreach relation in array array['finding_override', 'measure_in_place', 'screening_decision', 'screening_view'] loop
    execute format('alter table app.%1$I drop constraint %2$I, add constraint %2$I foreign key (tenant_id, assessment_id)
                      references app.assessment', relation, relation || '_tenant_id_assessment_id_fkey');
  end loop;
  foreach relation in array array['document', 'assessment', 'template', 'template_release', 'finding_override',
                                  'measure_in_place', 'screening_decision', 'screening_view'] loop
    execute format('alter table app.%I force row level security', relation);
  end loop;
end
$$;
