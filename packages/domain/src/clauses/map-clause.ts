import { emptiedFields, wouldEmpty, type Emptied, type WouldEmpty } from '../document/answers/what-empties.js';
import { checkLine, checkText } from '../document/words/check-text.js';
import type { Fields } from '../document/kinds/field.js';
import { fieldLimits } from '../document/words/limits.js';
import { saysNothing } from '../document/words/says-nothing.js';
import { atField, checkForm, type Checked } from '../kernel/check-form.js';
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
  /** Null where nothing is chosen. */
  readonly verdict: ClauseVerdict | null;
  readonly quotation: string;
  readonly locator: string;
  /** Asked where the same words stand for too many limbs already. */
  readonly whyAgain: string;
  /** 0 where the limb was not mapped yet. */
  readonly expectedVersion: number;
  /** The places that somebody has said are to be left empty though something stands there. */
  readonly emptying: readonly string[];
}

/** A mapping as it is to be kept. What a second person accepted was another text: it starts again. */
export type SavedMapping = Omit<ClauseMapping, 'by' | 'at'>;

/**
 * Saying what an agreement has for one limb: each regime's limb has a verdict of its own. Whoever says it is met, or met
 * in part, quotes 1 to 40 words and says where they stand: a missing quotation is a gap (law 14; DPA 2018 s.59, UK GDPR
 * Art 28). What is missing cannot be quoted. Words that are said to meet more limbs than one quotation can are asked
 * about, with the field `whyAgain`. Nothing that somebody wrote, a second person's reason included, is left empty unless
 * that is said of it (law 12). What stands already, word for word, is accepted under the version that stands. `mappings`
 * are all of the agreement.
 */
export const mapClause = (
  mappings: readonly ClauseMapping[],
  attempt: MappingAttempt,
  law: ClauseLaw,
): Result<SavedMapping, NoSuchItem | StaleVersion | BadInput | WouldEmpty> => {
  const current = mappings.find(({ limb }) => limb === attempt.limb) ?? null;
  const said = mappingSaid(mappings, attempt, law);
  if (!said.ok || current === null || said.value.version === current.version) return said;
  const emptied = wouldEmpty(whatMappingEmpties(current, said.value), attempt.emptying);
  return emptied === null ? said : refuse(emptied);
};

/** What `mapClause` keeps of an attempt, whatever it leaves empty. */
export const mappingSaid = (
  mappings: readonly ClauseMapping[],
  attempt: Omit<MappingAttempt, 'emptying'>,
  law: ClauseLaw,
): Result<SavedMapping, NoSuchItem | StaleVersion | BadInput> => {
  if (!law.limbs.some(({ id }) => id === attempt.limb)) return refuse({ kind: 'no-such-item' });
  const current = mappings.find(({ limb }) => limb === attempt.limb) ?? null;
  const currentVersion = current?.version ?? 0;
  const checked = checkedMapping(mappings, attempt, law);
  if (checked.ok && current !== null && !current.carriedOver && isSaidAlready(checked.value, current))
    return accept({ ...checked.value, accepted: current.accepted, version: current.version });
  if (currentVersion !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion });
  return checked.ok ? accept({ ...checked.value, version: currentVersion + 1 }) : checked;
};

const mappingFields: Fields = {
  quotation: { type: 'text', name: 'Quotation', most: fieldLimits.text },
  locator: { type: 'line', name: 'Where it stands' },
  whyAgain: { type: 'text', name: 'Why the same words meet this clause too', most: fieldLimits.reason },
  accepted: { type: 'text', name: 'A second person’s reason why these words meet Part 3', most: fieldLimits.reason },
};

const whatMappingEmpties = (before: ClauseMapping, after: SavedMapping): readonly Emptied[] =>
  emptiedFields(mappingFields, wordsOfMapping(before), wordsOfMapping(after));

const wordsOfMapping = ({ quotation, locator, whyAgain, accepted }: SavedMapping) => ({
  ...{ quotation, locator, whyAgain, accepted: accepted?.reason ?? '' },
});

const isSaidAlready = (said: SavedMapping, stands: ClauseMapping): boolean =>
  said.verdict === stands.verdict &&
  said.quotation === stands.quotation &&
  said.locator === stands.locator &&
  said.whyAgain === stands.whyAgain;

const checkedMapping = (
  mappings: readonly ClauseMapping[],
  attempt: Omit<MappingAttempt, 'emptying'>,
  law: ClauseLaw,
): Result<SavedMapping, BadInput> => {
  const said = checkForm({
    verdict: checkVerdict(attempt.verdict),
    quotation: checkQuotation(attempt),
    locator: checkLocator(attempt),
    whyAgain: reasonForSameWords(attempt, mappings, law),
  });
  if (!said.ok) return said;
  const { limb } = attempt;
  const version = attempt.expectedVersion + 1;
  return accept({ limb, ...said.value, carriedOver: false, accepted: null, version });
};

const checkVerdict = (verdict: ClauseVerdict | null): Checked<ClauseVerdict> =>
  verdict !== null && clauseVerdicts.includes(verdict)
    ? accept(verdict)
    : refuse(badInput('verdict', 'Choose a verdict'));

const quotationRule = { name: 'Quotation', most: fieldLimits.text };

const checkQuotation = ({
  verdict,
  quotation: raw,
}: Pick<MappingAttempt, 'verdict' | 'quotation'>): Checked<string> => {
  const quotation = atField('quotation', checkText(raw, quotationRule));
  if (!quotation.ok) return quotation;
  const problem = quotationProblem(verdict, quotation.value);
  return problem === null ? quotation : refuse(badInput('quotation', problem));
};

const quotationProblem = (verdict: ClauseVerdict | null, quotation: string): string | null => {
  const words = wordsIn(quotation);
  const isQuoting = verdict === 'met' || verdict === 'partial';
  if (words > longestQuotationInWords) return `Quotation must be ${longestQuotationInWords} words or fewer`;
  if (isQuoting && saysNothing(quotation)) return 'Enter the words of the agreement';
  return verdict === 'missing' && words > 0
    ? 'A clause that is missing has no words to quote: choose another verdict'
    : null;
};

/** Where the words stand: asked wherever words are quoted, or have to be. */
const checkLocator = ({ verdict, quotation, locator: raw }: Omit<MappingAttempt, 'emptying'>): Checked<string> => {
  const locator = atField('locator', checkLine(raw, { name: 'Where it stands', most: fieldLimits.name }));
  if (!locator.ok) return locator;
  const isQuoting = verdict === 'met' || verdict === 'partial' || (verdict !== 'missing' && wordsIn(quotation) > 0);
  return isQuoting && saysNothing(locator.value)
    ? refuse(badInput('locator', 'Enter where in the agreement the words stand'))
    : locator;
};

const reasonForSameWords = (
  attempt: Omit<MappingAttempt, 'emptying'>,
  mappings: readonly ClauseMapping[],
  law: ClauseLaw,
): Checked<string> => {
  const quotation = checkText(attempt.quotation, quotationRule);
  const isAsked = attempt.verdict === 'met' && quotation.ok && !saysNothing(quotation.value);
  const others = isAsked ? limbsOfSameWords({ ...attempt, quotation: quotation.value }, mappings, law).length : 0;
  if (others < law.mostLimbsOfOneQuotation) return accept('');
  const required = `The same words stand for ${others} other clauses already: say why they meet this one too`;
  return atField('whyAgain', checkText(attempt.whyAgain, { name: 'Reason', most: fieldLimits.reason, required }));
};
