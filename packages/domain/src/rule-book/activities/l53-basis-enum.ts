import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { LawfulBasis, PeopleCategory, Regime } from '../../document/kinds/enumerations.js';
import { phraseIn, sentencesOf } from '../reading/phrase-in.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-purpose': 'title';
  'purpose-as-existing': 'title' | 'phrase';
  'no-legal-authority': 'title';
  'authority-as-existing': 'title' | 'phrase';
  'no-basis': 'title';
  'basis-of-other-regime': 'title' | 'regime' | 'basis';
  'basis-not-for-task': 'title' | 'basis';
}
type Problem = ProblemOf<Problems>;

const staff: readonly PeopleCategory[] = ['officer-or-staff', 'partner-staff'];
const notForTasks: readonly LawfulBasis[] = [
  'article-6-f-legitimate-interest',
  'article-6-ea-recognised-legitimate-interest',
];
const citation =
  /\b(acts?|sections?|schedules?|regulations?|orders?|rules?|articles?|codes?|common law)\b|\b(ss?|art)\.? ?\d/i;

/** The regime that a lawful basis is of: section 35(2) for Part 3, Article 6 for the UK GDPR. Part 4 has none here yet. */
export const regimeOfBasis = (basis: LawfulBasis): Regime => (basis.startsWith('part-3-') ? 'part-3' : 'uk-gdpr');

/**
 * Every activity says its purpose, the legal authority for it, and one lawful basis of its own regime; "as before" is
 * neither a purpose nor an authority, and the legitimate interests of Article 6 are not for a police task, which is
 * whatever is about others than staff (DPA 2018 s.35, s.36(1); UK GDPR Art 5(1)(b), Art 6(1)).
 */
export const basisEnum = ruleFinding<Problems>()('L53_BASIS_ENUM', (document, law) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    [...textProblems(content, law.phrases.asExisting), ...basisProblems(content)].map((one) => blocking(item, one)),
  ),
);

const textProblems = ({ purpose, legalAuthority }: ActivityContent, phrases: readonly string[]): Problem[] => {
  const asPurpose = saysNothingBut(purpose, phrases);
  const asAuthority = citation.test(legalAuthority) ? null : saysNothingBut(legalAuthority, phrases);
  return [
    ...sayIf(isBlank(purpose), 'no-purpose', 'purpose'),
    ...(asPurpose === null ? [] : [say('purpose-as-existing', 'purpose', { phrase: asPurpose })]),
    ...sayIf(isBlank(legalAuthority), 'no-legal-authority', 'legalAuthority'),
    ...(asAuthority === null ? [] : [say('authority-as-existing', 'legalAuthority', { phrase: asAuthority })]),
  ];
};

const saysNothingBut = (text: string, phrases: readonly string[]): string | null => {
  const phrase = phraseIn(text, phrases);
  return phrase !== null && sentencesOf(text).every((one) => phraseIn(one, phrases) !== null) ? phrase : null;
};

const basisProblems = ({ lawfulBasis: basis, regime, peopleCategories: people }: ActivityContent): Problem[] => {
  const field = 'lawfulBasis';
  if (basis === null) return [say('no-basis', field)];
  if (regime === null) return [];
  if (regimeOfBasis(basis) !== regime) return [say('basis-of-other-regime', field, { basis, regime })];
  return notForTasks.includes(basis) && people.some((one) => !staff.includes(one))
    ? [say('basis-not-for-task', field, { basis })]
    : [];
};
