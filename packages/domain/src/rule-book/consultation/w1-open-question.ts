import { saying } from '../rule/problem.js';
import { blocking, rule } from '../rule/rule.js';

const problems = {
  'open-question': ['title', 'count'],
} as const;
const { say } = saying<typeof problems>();

/**
 * A question that somebody asked of an item is resolved before the assessment is handed in (W1; UK GDPR Art 35(2), ICO
 * guidance, step 7).
 */
export const openQuestion = rule('W1_OPEN_QUESTION', problems, (document) =>
  document
    .filter(({ openQuestions }) => openQuestions > 0)
    .map((item) => blocking(item, say('open-question', null, { count: item.openQuestions }))),
);
