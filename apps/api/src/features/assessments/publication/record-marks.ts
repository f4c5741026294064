import type { TenantTx } from '@countersign/database';
import type { Marked } from '@countersign/domain/document/publication';
import { canonicalJson } from '@countersign/domain/kernel';
import { sha256 } from '../../../platform/sha256.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { withPart } from '../settling/as-recorded.js';
import { addAuthor } from '../settling/parts-played.repository.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import * as publication from './publication.repository.js';

/** The end of every verb that marks items: those whose mark changes are written, with one ledger entry. */
export const recordMarks = async (
  tx: TenantTx,
  act: string,
  loaded: LoadedAssessment,
  { items, mark }: Marked,
): Promise<LoadedAssessment> => {
  if (items.length === 0) return loaded;
  const marked = items.map(({ id }) => id);
  await addAuthor(tx, loaded.id);
  const written = withPart(loaded, 'authors', tx.actor.personId);
  const settled = await publication.mark(tx, written, marked, mark);
  const after = sha256(canonicalJson({ items: marked, ...mark }));
  return settleAssessment(tx, settled, { act, before: null, after });
};
