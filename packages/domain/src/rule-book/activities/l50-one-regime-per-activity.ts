import type { ActivityContent } from '../../document/content/content.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { countingItems } from '../../document/items/counting.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, blocking, ruleFinding, type FoundOf } from '../rule/rule.js';
import type { RuleLaw } from '../rule/rule-law.js';

interface Problems {
  'no-regime': 'title';
  'no-law-enforcement-purpose': 'title';
  'purpose-of-other-regime': 'title' | 'regime';
  // `count`: the texts that speak of the other regime.
  'one-paragraph': 'title' | 'count';
}
type Found = FoundOf<Problems>;
type Problem = ProblemOf<Problems>;

const field = 'lawEnforcementPurpose';
const fewestOfTheOther = 3;

/**
 * Every activity stands under exactly one regime; a law enforcement purpose goes with Part 3 and with nothing else
 * (DPA 2018 s.29, s.31). Where an activity is under Part 3, more of the prose speaks of it than one paragraph; that it
 * does not is said, and does not block.
 */
export const oneRegimePerActivity = ruleFinding<Problems>()('L50_ONE_REGIME_PER_ACTIVITY', (document, law) => [
  ...countingItems(document, 'activity').flatMap(({ item, content }) =>
    problemsIn(content).map((one) => blocking(item, one)),
  ),
  ...oneParagraph(document, law),
]);

const problemsIn = ({ regime, lawEnforcementPurpose: purpose }: ActivityContent): readonly Problem[] => {
  if (regime === null) return [say('no-regime', 'regime')];
  return regime === 'part-3'
    ? sayIf(purpose === null, 'no-law-enforcement-purpose', field)
    : sayIf(purpose !== null, 'purpose-of-other-regime', field, { regime });
};

const oneParagraph = (document: readonly ResolvedItem[], { phrases }: RuleLaw): readonly Found[] => {
  if (!countingItems(document, 'activity').some(({ content }) => content.regime === 'part-3')) return [];
  const texts = countingItems(document, 'question').map(({ item, content }) => ({
    item,
    text: content.text.toLowerCase(),
  }));
  const speaking = (words: readonly string[]) => texts.filter(({ text }) => words.some((one) => text.includes(one)));
  const [only, ...more] = speaking(phrases.part3);
  const count = speaking(phrases.ukGdpr).length;
  return only && more.length === 0 && count >= fewestOfTheOther
    ? [asking(only.item, say('one-paragraph', 'text', { count }))]
    : [];
};
