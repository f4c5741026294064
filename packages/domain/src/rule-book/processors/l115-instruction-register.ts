import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import type { Day } from '../../kernel/instant.js';
import { say, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-instruction': 'title';
  'instruction-ended': 'title' | 'date';
}
type Problem = ProblemOf<Problems>;

/**
 * A processor takes data abroad only on an instruction of the controller for that particular transfer, while it runs
 * (DPA 2018 s.59(7), s.60; UK GDPR Art 28(3)(a)). A recipient that is no processor is not instructed. Does not block.
 */
export const instructionRegister = ruleFinding<Problems>()('L115_INSTRUCTION_REGISTER', (document, { day }) =>
  countingItems(document, 'transfer')
    .filter(({ content }) => content.recipientType === 'processor')
    .flatMap(({ item, content }) => problemsIn(content, day).map((one) => asking(item, one))),
);

const problemsIn = ({ instruction, instructedUntil: until }: ContentOf<'transfer'>, day: Day): readonly Problem[] => {
  if (isBlank(instruction)) return [say('no-instruction', 'instruction')];
  return until !== null && until < day ? [say('instruction-ended', 'instructedUntil', { date: until })] : [];
};
