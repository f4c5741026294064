import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const finding = findingOn('L11_SECTION_REVIEW', true);

/**
 * Every national item has a stance by a named person of the force, and whoever adapts or rejects one says why
 * (law 4; DPA 2018 s.34(3)). What the template defers is asked for by L14, what does not apply by nobody. Problems: `no-stance`, `no-reason`.
 */
export const sectionReview: Rule = (document) =>
  document
    .filter((item) => item.placement !== 'local' && item.applies)
    .flatMap((item) => {
      if (item.stance === null) return item.deferred ? [] : [finding(item, { problem: 'no-stance', field: 'stance' })];
      if (item.stance === 'relied-on' || !isBlank(item.reason)) return [];
      return [finding(item, { problem: 'no-reason', field: 'reason', facts: { stance: item.stance } })];
    });
