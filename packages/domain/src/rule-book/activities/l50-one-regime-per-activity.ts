import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { countingItems } from '../../document/items/counting.js';
import type { Finding } from '../finding/finding.js';
import { findingOn, type Rule, type RuleLaw } from '../finding/rule.js';

const rule = 'L50_ONE_REGIME_PER_ACTIVITY';
const finding = findingOn(rule, true);
const field = 'lawEnforcementPurpose';
const fewestOfTheOther = 3;

/**
 * Every activity stands under exactly one regime; a law enforcement purpose goes with Part 3 and with nothing else
 * (DPA 2018 s.29, s.31). Where an activity is under Part 3, more of the prose speaks of it than one paragraph. Problems:
 * `no-regime`; `no-law-enforcement-purpose`; `purpose-of-other-regime` with `regime`; `one-paragraph` with `count` (texts
 * that speak of the other regime), which does not block.
 */
export const oneRegimePerActivity: Rule = (document, law) => [
  ...countingItems(document, 'activity').flatMap(({ item, content: { regime, lawEnforcementPurpose } }) => {
    if (regime === null) return [finding(item, { problem: 'no-regime', field: 'regime' })];
    if (regime === 'part-3')
      return lawEnforcementPurpose === null ? [finding(item, { problem: 'no-law-enforcement-purpose', field })] : [];
    return lawEnforcementPurpose === null
      ? []
      : [finding(item, { problem: 'purpose-of-other-regime', field, facts: { regime } })];
  }),
  ...oneParagraph(document, law),
];

const oneParagraph = (document: readonly ResolvedItem[], { phrases }: RuleLaw): readonly Finding[] => {
  if (!countingItems(document, 'activity').some(({ content }) => content.regime === 'part-3')) return [];
  const texts = countingItems(document, 'question').map(({ item, content }) => ({
    item,
    text: content.text.toLowerCase(),
  }));
  const speaking = (words: readonly string[]) => texts.filter(({ text }) => words.some((one) => text.includes(one)));
  const [only, ...more] = speaking(phrases.part3);
  const count = speaking(phrases.ukGdpr).length;
  return only && more.length === 0 && count >= fewestOfTheOther
    ? [findingOn(rule, false)(only.item, { problem: 'one-paragraph', field: 'text', facts: { count } })]
    : [];
};
