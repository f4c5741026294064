import { accept, refuse, type Result } from '../../kernel/result.js';
import { blockedToday } from '../lifecycle/blocked-today.js';
import type { Finding } from '../../rule-book/finding/finding.js';
import { isOpenToWriting, stateOf } from '../lifecycle/lifecycle.js';
import type { AssessmentRecords } from '../lifecycle/records.js';
import type { Blocked, HashMoved, NotNow } from '../lifecycle/refusals.js';

/** Handing in: refused while one finding blocks, with all of them (S2; DPA 2018 s.64(3)). */
export const handIn = (
  records: AssessmentRecords,
  findings: readonly Finding[],
  read: { readonly hash: string; readonly currentHash: string },
): Result<true, NotNow | Blocked | HashMoved> => {
  const state = stateOf(records);
  if (!isOpenToWriting(state)) return refuse({ kind: 'not-now', state });
  if (read.hash !== read.currentHash) return refuse({ kind: 'hash-moved', currentHash: read.currentHash });
  const blocked = blockedToday(findings);
  return blocked === null ? accept(true) : refuse(blocked);
};
