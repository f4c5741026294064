import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { LawfulBasis, PeopleCategory, Regime } from '../../document/kinds/enumerations.js';
import { phraseIn, sentencesOf } from '../reading/phrase-in.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L53_BASIS_ENUM', true);
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
 * whatever is about others than staff (DPA 2018 s.35, s.36(1); UK GDPR Art 5(1)(b), Art 6(1)). Problems: `no-purpose`;
 * `purpose-as-existing` and `authority-as-existing` with `phrase`; `no-legal-authority`; `no-basis`;
 * `basis-of-other-regime` with `basis`, `regime`; `basis-not-for-task` with `basis`.
 */
export const basisEnum: Rule = (document, law) =>
  countingItems(document, 'activity').flatMap(({ item, content }) =>
    [...textProblems(content, law.phrases.asExisting), ...basisProblems(content)].map((one) => finding(item, one)),
  );

const textProblems = ({ purpose, legalAuthority }: ActivityContent, phrases: readonly string[]): Problem[] => {
  const asPurpose = saysNothingBut(purpose, phrases);
  const asAuthority = citation.test(legalAuthority) ? null : saysNothingBut(legalAuthority, phrases);
  return [
    ...(isBlank(purpose) ? [{ problem: 'no-purpose', field: 'purpose' }] : []),
    ...(asPurpose === null ? [] : [{ problem: 'purpose-as-existing', field: 'purpose', facts: { phrase: asPurpose } }]),
    ...(isBlank(legalAuthority) ? [{ problem: 'no-legal-authority', field: 'legalAuthority' }] : []),
    ...(asAuthority === null
      ? []
      : [{ problem: 'authority-as-existing', field: 'legalAuthority', facts: { phrase: asAuthority } }]),
  ];
};

const saysNothingBut = (text: string, phrases: readonly string[]): string | null => {
  const phrase = phraseIn(text, phrases);
  return phrase !== null && sentencesOf(text).every((one) => phraseIn(one, phrases) !== null) ? phrase : null;
};

const basisProblems = ({ lawfulBasis: basis, regime, peopleCategories: people }: ActivityContent): Problem[] => {
  const field = 'lawfulBasis';
  if (basis === null) return [{ problem: 'no-basis', field }];
  if (regime === null) return [];
  if (regimeOfBasis(basis) !== regime) return [{ problem: 'basis-of-other-regime', field, facts: { basis, regime } }];
  return notForTasks.includes(basis) && people.some((one) => !staff.includes(one))
    ? [{ problem: 'basis-not-for-task', field, facts: { basis } }]
    : [];
};
