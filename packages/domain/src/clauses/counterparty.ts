import { saysNothing } from '../document/words/says-nothing.js';
import type { AgreementRecord } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';

/**
 * How an agreement binds the processor: its legal entity is a party, a document says why another party is enough, or
 * nothing shows it.
 */
export type Binding = 'entity' | 'document' | 'nothing';

const forms: readonly (readonly [RegExp, string])[] = [
  [/\bltd\b/g, 'limited'],
  [/\bplc\b/g, 'public limited company'],
  [/\bcyf\b/g, 'cyfyngedig'],
  [/&/g, ' and '],
];

/** A name as names are compared: small letters, without marks or what stands in brackets, with the form of a company in full. */
export const bareName = (name: string): string => {
  const small = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[.,'’]/g, '');
  return forms
    .reduce((text, [form, full]) => text.replace(form, full), small)
    .replace(/\s+/g, ' ')
    .trim();
};

/** The legal entity of a processor, as far as it is known. */
export const entityOf = (processor: string, { processors }: Pick<ClauseLaw, 'processors'>): string | null =>
  processors.find(({ id }) => id === processor)?.entity ?? null;

/** How an agreement binds the processor that it is recorded for (DPA 2018 s.59(5); UK GDPR Art 28(3); F41). */
export const bindingOf = (
  { processor, parties, counterparty }: Pick<AgreementRecord, 'processor' | 'parties' | 'counterparty'>,
  law: Pick<ClauseLaw, 'processors'>,
): Binding => {
  const entity = entityOf(processor, law);
  if (entity !== null && parties.some((party) => bareName(party) === bareName(entity))) return 'entity';
  return counterparty !== null && /^[0-9a-f]{64}$/.test(counterparty.fileHash) && !saysNothing(counterparty.reason)
    ? 'document'
    : 'nothing';
};
