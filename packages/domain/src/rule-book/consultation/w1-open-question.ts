import { findingOn, type Rule } from '../finding/rule.js';

const finding = findingOn('W1_OPEN_QUESTION', true);

/**
 * A question that somebody asked of an item is resolved before the assessment is handed in (W1; UK GDPR Art 35(2), ICO
 * guidance, step 7). Problem: `open-question` with `count`.
 */
export const openQuestion: Rule = (document) =>
  document
    .filter(({ openQuestions }) => openQuestions > 0)
    .map((item) => finding(item, { problem: 'open-question', field: null, facts: { count: item.openQuestions } }));
