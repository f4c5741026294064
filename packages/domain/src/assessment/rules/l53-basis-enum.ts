import type { ActivityContent } from '../../document/content.js';
import type { LawfulBasis, Regime } from '../../document/enumerations.js';
import { counting } from '../../document/counting.js';
import { findingOn, isBlank, type Problem, type Rule } from '../rule.js';

const finding = findingOn('L53_BASIS_ENUM', true);

/** The regime that a lawful basis is of: section 35(2) for Part 3, Article 6 for the UK GDPR. Part 4 has none here yet. */
export const regimeOfBasis = (basis: LawfulBasis): Regime => (basis.startsWith('part-3-') ? 'part-3' : 'uk-gdpr');

/**
 * Every activity says its purpose, the legal authority for it, and one lawful basis of its own regime (DPA 2018 s.35,
 * s.36(1); UK GDPR Art 5(1)(b), Art 6(1)). Problems: `no-purpose`; `no-legal-authority`; `no-basis`;
 * `basis-of-other-regime` with `basis`, `regime`.
 */
export const basisEnum: Rule = (document) =>
  counting(document, 'activity').flatMap(({ item, content }) => problems(content).map((one) => finding(item, one)));

const problems = ({ purpose, legalAuthority, lawfulBasis: basis, regime }: ActivityContent): readonly Problem[] => [
  ...(isBlank(purpose) ? [{ problem: 'no-purpose', field: 'purpose' }] : []),
  ...(isBlank(legalAuthority) ? [{ problem: 'no-legal-authority', field: 'legalAuthority' }] : []),
  ...(basis === null ? [{ problem: 'no-basis', field: 'lawfulBasis' }] : []),
  ...(basis !== null && regime !== null && regimeOfBasis(basis) !== regime
    ? [{ problem: 'basis-of-other-regime', field: 'lawfulBasis', facts: { basis, regime } }]
    : []),
];
