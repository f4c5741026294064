import { counting } from '../../document/counting.js';
import { findingOn, type Rule } from '../rule.js';

const finding = findingOn('L50_ONE_REGIME_PER_ACTIVITY', true);
const field = 'lawEnforcementPurpose';

/**
 * Every activity stands under exactly one regime; a law enforcement purpose goes with Part 3 and with nothing else
 * (DPA 2018 s.29, s.31). Problems: `no-regime`; `no-law-enforcement-purpose`; `purpose-of-other-regime` with `regime`.
 */
export const oneRegimePerActivity: Rule = (document) =>
  counting(document, 'activity').flatMap(({ item, content: { regime, lawEnforcementPurpose } }) => {
    if (regime === null) return [finding(item, { problem: 'no-regime', field: 'regime' })];
    if (regime === 'part-3')
      return lawEnforcementPurpose === null ? [finding(item, { problem: 'no-law-enforcement-purpose', field })] : [];
    return lawEnforcementPurpose === null
      ? []
      : [finding(item, { problem: 'purpose-of-other-regime', field, facts: { regime } })];
  });
