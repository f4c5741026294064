import type { KnownRisk } from './known-risk.js';
import { knownRisks } from './known-risks.js';

/** The risk library without what happened and what helps: enough to name a risk and to know who has to answer it. */
export const knownRisksInShort: readonly Pick<KnownRisk, 'id' | 'title' | 'isAskedOfAll'>[] = knownRisks.map(
  ({ id, title, isAskedOfAll }) => ({ id, title, isAskedOfAll }),
);
