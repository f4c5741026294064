import { say } from '../rule/problem.js';
import { blocking, ruleFinding } from '../rule/rule.js';

interface Problems {
  'open-question': 'title' | 'count';
}

/**
 * A question that somebody asked of an item is resolved before the assessment is handed in (W1; UK GDPR Art 35(2), ICO
 * guidance, step 7).
 */
export const openQuestion = ruleFinding<Problems>()('W1_OPEN_QUESTION', (document) =>
  document
    .filter(({ openQuestions }) => openQuestions > 0)
    .map((item) => blocking(item, say('open-question', null, { count: item.openQuestions }))),
);
