import { checkLine, checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { saysNothing } from '../document/says-nothing.js';
import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { clauseVerdicts, type ClauseMapping, type ClauseVerdict } from './agreement.js';
import type { ClauseLaw } from './clause-law.js';
import { limbsOfSameWords } from './limb-standing.js';

/** The most words that are quoted of a clause: enough to show it, too few to copy the agreement. */
export const longestQuotationInWords = 40;

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export interface MappingAttempt {
  readonly limb: string;
  readonly verdict: ClauseVerdict;
  readonly quotation: string;
  readonly locator: string;
  /** Asked where the same words stand for too many limbs already. */
  readonly whyAgain: string;
  /** 0 where the limb was not mapped yet. */
  readonly expectedVersion: number;
}

/** A mapping as it is to be kept. What a second person accepted was another text: it starts again. */
export type SavedMapping = Omit<ClauseMapping, 'by' | 'at'>;

/**
 * Saying what an agreement has for one limb: each regime's limb has a verdict of its own. Whoever says it is met, or met
 * in part, quotes 1 to 40 words and says where they stand: a missing quotation is a gap (law 14; DPA 2018 s.59, UK GDPR
 * Art 28). What is missing cannot be quoted. Words that are said to meet more limbs than one quotation can are asked
 * about, with the field `whyAgain`. `mappings` are all of the agreement.
 */
export const mapClause = (
  mappings: readonly ClauseMapping[],
  attempt: MappingAttempt,
  law: ClauseLaw,
): Result<SavedMapping, NoSuchItem | StaleVersion | BadInput> => {
  if (!law.limbs.some(({ id }) => id === attempt.limb)) return refuse({ kind: 'no-such-item' });
  const currentVersion = mappings.find(({ limb }) => limb === attempt.limb)?.version ?? 0;
  if (currentVersion !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion });
  if (!clauseVerdicts.includes(attempt.verdict)) return refuse(badInput('verdict', 'Choose a verdict'));
  const quotation = checkText(attempt.quotation, { name: 'Quotation', most: limits.text });
  if (!quotation.ok) return refuse(badInput('quotation', quotation.refusal));
  const locator = checkLine(attempt.locator, { name: 'Where it stands', most: limits.name });
  if (!locator.ok) return refuse(badInput('locator', locator.refusal));
  const problem = problemOf(attempt.verdict, quotation.value, locator.value);
  if (problem !== null) return refuse(problem);
  const { limb, verdict } = attempt;
  const whyAgain = reasonForSameWords({ ...attempt, quotation: quotation.value }, mappings, law);
  if (!whyAgain.ok) return whyAgain;
  return accept({
    ...{ limb, verdict, quotation: quotation.value, locator: locator.value, whyAgain: whyAgain.value },
    ...{ carriedOver: false, accepted: null, version: currentVersion + 1 },
  });
};

const problemOf = (verdict: ClauseVerdict, quotation: string, locator: string): BadInput | null => {
  const words = wordsIn(quotation);
  const isQuoting = verdict === 'met' || verdict === 'partial';
  if (words > longestQuotationInWords)
    return badInput('quotation', `Quotation must be ${longestQuotationInWords} words or fewer`);
  if (isQuoting && saysNothing(quotation)) return badInput('quotation', 'Enter the words of the agreement');
  if (verdict === 'missing' && words > 0)
    return badInput('quotation', 'A clause that is missing has no words to quote: choose another verdict');
  return words > 0 && saysNothing(locator) ? badInput('locator', 'Enter where in the agreement the words stand') : null;
};

const reasonForSameWords = (
  attempt: MappingAttempt,
  mappings: readonly ClauseMapping[],
  law: ClauseLaw,
): Result<string, BadInput> => {
  const others = attempt.verdict === 'met' ? limbsOfSameWords(attempt, mappings, law).length : 0;
  if (others < law.mostLimbsOfOneQuotation) return accept('');
  const required = `The same words stand for ${others} other clauses already: say why they meet this one too`;
  const reason = checkText(attempt.whyAgain, { name: 'Reason', most: limits.reason, required });
  return reason.ok ? reason : refuse(badInput('whyAgain', reason.refusal));
};
