import { checkLine, checkText } from '../document/check-text.js';
import { limits } from '../document/limits.js';
import { saysNothing } from '../document/says-nothing.js';
import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import { clauseVerdicts, type ClauseMapping, type ClauseVerdict } from './agreement.js';

/** The most words that are quoted of a clause: enough to show it, too few to copy the agreement. */
export const longestQuotationInWords = 40;

export const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

export interface MappingAttempt {
  readonly clause: string;
  readonly verdict: ClauseVerdict;
  readonly quotation: string;
  readonly locator: string;
  /** 0 where the clause was not mapped yet. */
  readonly expectedVersion: number;
}

/**
 * Saying what an agreement has for a clause. Whoever says it is met, or met in part, quotes 1 to 40 words and says where
 * they stand: a missing quotation is a gap (law 14; DPA 2018 s.59, UK GDPR Art 28). What is missing cannot be quoted.
 * `clauses` are the ids that the law has.
 */
export const mapClause = (
  current: Pick<ClauseMapping, 'version'> | null,
  attempt: MappingAttempt,
  clauses: readonly string[],
): Result<
  Pick<ClauseMapping, 'clause' | 'verdict' | 'quotation' | 'locator' | 'version'>,
  NoSuchItem | StaleVersion | BadInput
> => {
  if (!clauses.includes(attempt.clause)) return refuse({ kind: 'no-such-item' });
  const currentVersion = current?.version ?? 0;
  if (currentVersion !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion });
  if (!clauseVerdicts.includes(attempt.verdict)) return refuse(badInput('verdict', 'Choose a verdict'));
  const quotation = checkText(attempt.quotation, { name: 'Quotation', most: limits.text });
  if (!quotation.ok) return refuse(badInput('quotation', quotation.refusal));
  const locator = checkLine(attempt.locator, { name: 'Where it stands', most: limits.name });
  if (!locator.ok) return refuse(badInput('locator', locator.refusal));
  const problem = problemOf(attempt.verdict, quotation.value, locator.value);
  if (problem !== null) return refuse(problem);
  const { clause, verdict } = attempt;
  return accept({ clause, verdict, quotation: quotation.value, locator: locator.value, version: currentVersion + 1 });
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

/** The clauses that count as met: a verdict of "met" whose quotation and locator are there (law 14). */
export const metClauses = (mappings: readonly ClauseMapping[]): readonly string[] => {
  const latest = new Map<string, ClauseMapping>();
  for (const one of mappings) if ((latest.get(one.clause)?.version ?? 0) <= one.version) latest.set(one.clause, one);
  return [...latest.values()]
    .filter(({ verdict, quotation, locator }) => verdict === 'met' && !saysNothing(quotation) && !saysNothing(locator))
    .map(({ clause }) => clause)
    .sort();
};
