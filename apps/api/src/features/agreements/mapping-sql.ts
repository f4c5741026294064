import { instantSql } from '../../platform/instant-sql.js';

/** A mapping of a row `c`, as it stands or stood, as `ClauseMapping` has it. */
export const mappingSql = `jsonb_build_object('limb', c.limb_id, 'verdict', c.verdict, 'quotation', c.quotation,
  'locator', c.locator, 'whyAgain', c.why_again, 'carriedOver', c.carried_over,
  'accepted', case when c.accepted_by is not null then jsonb_build_object('by', c.accepted_by,
    'at', ${instantSql('c.accepted_at')}, 'reason', c.accepted_reason) end,
  'by', c.mapped_by, 'at', ${instantSql('c.mapped_at')}, 'version', c.version)`;
