-- One verdict answered a limb of section 59 and a limb of Article 28 together. Each has its own from here on. What was
-- said before is kept, and counts for neither until somebody says it again: nobody was asked of each regime by itself.
alter table app.clause_mapping rename column clause_id to limb_id;
alter table app.clause_mapping
  add column why_again       text not null default '' check (length(why_again) <= 20000),
  add column carried_over    boolean not null default true,
  add column accepted_by     uuid,
  add column accepted_at     timestamptz,
  add column accepted_reason text check (length(accepted_reason) between 1 and 20000),
  add foreign key (tenant_id, accepted_by) references app.person,
  add check ((accepted_by is null) = (accepted_at is null) and (accepted_by is null) = (accepted_reason is null)),
  add check (accepted_by <> mapped_by);
alter table app.clause_mapping alter column why_again drop default, alter column carried_over drop default;

-- It is read and written for every tenant here, so the owner is not held to one.
alter table app.clause_mapping no force row level security;
insert into app.clause_mapping
  (tenant_id, agreement_id, limb_id, verdict, quotation, locator, mapped_by, mapped_at, version, why_again, carried_over)
select m.tenant_id, m.agreement_id, both_of.uk_gdpr, m.verdict, m.quotation, m.locator, m.mapped_by, m.mapped_at,
       m.version, '', true
  from app.clause_mapping m
  join (values
    ('dpa2018.s59.2', 'ukgdpr.28.1'),
    ('dpa2018.s59.3', 'ukgdpr.28.2.authorisation-of-sub-processors'),
    ('dpa2018.s59.4', 'ukgdpr.28.2.notice-of-a-new-sub-processor-and-objection'),
    ('dpa2018.s59.5', 'ukgdpr.28.9'),
    ('dpa2018.s59.5.a', 'ukgdpr.28.3.chapeau.subject-matter-and-duration'),
    ('dpa2018.s59.5.b', 'ukgdpr.28.3.chapeau.nature-and-purpose'),
    ('dpa2018.s59.5.c', 'ukgdpr.28.3.chapeau.types-of-data-and-categories-of-people'),
    ('dpa2018.s59.5.d', 'ukgdpr.28.3.chapeau.obligations-and-rights'),
    ('dpa2018.s59.6.a', 'ukgdpr.28.3.a'),
    ('dpa2018.s59.6.b', 'ukgdpr.28.3.b'),
    ('dpa2018.s59.6.c', 'ukgdpr.28.3.e'),
    ('dpa2018.s59.6.d', 'ukgdpr.28.3.g'),
    ('dpa2018.s59.6.e', 'ukgdpr.28.3.h'),
    ('dpa2018.s59.6.f', 'ukgdpr.28.3.d')
  ) as both_of (part_3, uk_gdpr) on both_of.part_3 = m.limb_id;
alter table app.clause_mapping force row level security;
grant update (why_again, carried_over, accepted_by, accepted_at, accepted_reason) on app.clause_mapping to countersign_app;

-- The legal entity of the processor is a party, or a document says why another party binds it.
alter table app.agreement
  add column counterparty_reason    text check (length(counterparty_reason) between 1 and 20000),
  add column counterparty_file_name text check (length(counterparty_file_name) between 1 and 255),
  add column counterparty_file_type text check (length(counterparty_file_type) between 1 and 255),
  add column counterparty_file_hash text check (counterparty_file_hash ~ '^[0-9a-f]{64}$'),
  add check (num_nulls(counterparty_reason, counterparty_file_name, counterparty_file_type, counterparty_file_hash)
             in (0, 4));

create table app.counterparty_file (
  tenant_id    uuid not null,
  agreement_id uuid not null,
  bytes        bytea not null check (octet_length(bytes) between 1 and 33554432),
  primary key (tenant_id, agreement_id),
  foreign key (tenant_id, agreement_id) references app.agreement
);
alter table app.counterparty_file alter column bytes set storage external;
alter table app.counterparty_file enable row level security;
alter table app.counterparty_file force row level security;
create policy own_tenant on app.counterparty_file
  using (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant_id', true), '')::uuid));
create trigger append_only before update or delete or truncate on app.counterparty_file
  for each statement execute function app.refuse_change();
grant select, insert on app.counterparty_file to countersign_app;
grant select on app.counterparty_file to countersign_reader;

-- No gate goes on by a verdict for two regimes: what a position says of agreements is written anew by the next act.
alter table app.position no force row level security;
update app.position p
   set facts = jsonb_set(p.facts, '{agreements}', (
     select coalesce(jsonb_agg(one - 'metClauses' || '{"binding": "nothing", "metLimbs": []}' order by place), '[]')
       from jsonb_array_elements(p.facts -> 'agreements') with ordinality as held (one, place)))
 where jsonb_array_length(p.facts -> 'agreements') > 0;
alter table app.position force row level security;
