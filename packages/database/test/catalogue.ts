import type { Client } from 'pg';

/** Read by every tenant, written by its own. */
export const published = ['component', 'organisation', 'processor', 'service', 'template_release'];
/** Read by programme and regulator, written by its own tenant. */
export const national = ['ledger_entry', 'ledger_head', 'position', 'statement'];
/** Read by the force that is inspected, written by the regulator. */
export const shownToTheInspected = ['inspection', 'inspection_read'];

export const appendOnly = [
  'act_done',
  'agreement_file',
  'assessment',
  'clause_mapping_before',
  'component',
  'counterparty_file',
  'document_advice',
  'document_answer_before',
  'document_approval',
  'document_author',
  'document_decision',
  'document_file_bytes',
  'document_reply',
  'document_revocation',
  'document_second_person',
  'document_sending_back',
  'document_submission',
  'document_taking_back',
  'finding_override',
  'inspection_read',
  'ledger_entry',
  'measure_in_place',
  'measure_withdrawal',
  'override_confirmation',
  'override_withdrawal',
  'processor',
  'publication_mark_before',
  'screening_decision',
  'screening_revocation',
  'screening_view',
  'service',
  'stage_closing',
  'stage_opening',
  'stage_request',
  'step_up_used',
  'template_item_before',
  'template_release',
  'training_record',
];

export const tablesOf = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
     order by 1`,
  );
  return rows.map(({ name }) => name);
};

const ownTenant = `(tenant_id = ( SELECT (NULLIF(current_setting('app.tenant_id'::text, true), ''::text))::uuid AS "nullif"))`;

/** Tables that the database does not hold to their tenant: without forced row level security, or with an open policy. */
export const unprotected = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c
     where c.relnamespace = 'app'::regnamespace and c.relkind in ('r', 'p')
       and not (
         c.relrowsecurity and c.relforcerowsecurity
         and exists (select from pg_policy p where p.polrelid = c.oid)
         and not exists (
           select from pg_policy p where p.polrelid = c.oid and p.polcmd <> 'r'
             and (position($1 in coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '')) = 0
                  or pg_get_expr(p.polwithcheck, p.polrelid) like '% OR %'))
         and not exists (
           select from pg_policy p where p.polrelid = c.oid and p.polcmd in ('*', 'w', 'd')
             and pg_get_expr(p.polqual, p.polrelid) <> $1)
         and not exists (
           select from pg_policy p where p.polrelid = c.oid and p.polcmd = 'r'
             and pg_get_expr(p.polqual, p.polrelid) <> $1 and not (c.relname = any ($2)))
       ) order by 1`,
    [ownTenant, [...published, ...national, ...shownToTheInspected]],
  );
  return rows.map(({ name }) => name);
};

/** Keys, uniques and indexes that do not begin with the tenant, as "table: index". */
export const indexesNotByTenant = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select x.indexrelid::regclass::text as name
     from pg_index x join pg_class c on c.oid = x.indrelid
     join pg_attribute a on a.attrelid = c.oid and a.attnum = x.indkey[0]
     where c.relnamespace = 'app'::regnamespace and a.attname <> 'tenant_id' order by 1`,
  );
  return rows.map(({ name }) => name);
};

/** Foreign keys that could tell one tenant of another's rows: neither tenant to tenant, nor to a published table. */
export const leakingForeignKeys = async (client: Client): Promise<string[]> => {
  const { rows } = await client.query<{ name: string }>(
    `select k.conname as name from pg_constraint k
     join pg_class c on c.oid = k.conrelid join pg_class f on f.oid = k.confrelid
     join pg_attribute mine on mine.attrelid = c.oid and mine.attnum = k.conkey[1]
     join pg_attribute theirs on theirs.attrelid = f.oid and theirs.attnum = k.confkey[1]
     where c.relnamespace = 'app'::regnamespace and k.contype = 'f'
       and not (theirs.attname = 'tenant_id' and (mine.attname = 'tenant_id' or f.relname = any ($1))) order by 1`,
    [published],
  );
  return rows.map(({ name }) => name);
};
