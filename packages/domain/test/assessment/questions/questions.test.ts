import fc from 'fast-check';
import type { AssessmentState } from '../../../src/assessment/lifecycle/index.js';
import {
  askQuestion,
  mayResolve,
  replyToQuestion,
  resolveQuestion,
  type ItemQuestion,
} from '../../../src/assessment/questions/index.js';
import { roles, type Role } from '../../../src/authority/index.js';
import { fieldLimits } from '../../../src/document/words/index.js';
import { anItem } from '../../fixtures.js';

const question: ItemQuestion = {
  id: 'q1',
  itemId: 'need',
  text: 'Why?',
  askedBy: 'cai',
  askedAt: '2026-11-01T09:00:00.000Z',
  replies: [],
  resolvedBy: null,
  resolvedAt: null,
};
const resolved = { ...question, resolvedBy: 'cai', resolvedAt: question.askedAt };
const attempt = { text: ' Why is it so?', asked: 0 };

test.each<[AssessmentState, boolean]>([
  ['draft', true],
  ['submitted', true],
  ['ready-to-decide', true],
  ['rejected', true],
  ['revoked', true],
  ['signed', false],
  ['referred', false],
])('while the assessment is %s, asking is possible: %p', (state, possible) => {
  expect(askQuestion(anItem(), state, attempt).ok).toBe(possible);
});

test('a question needs an item, a text, and room', () => {
  const ask = (over: Partial<typeof attempt>) => askQuestion(anItem(), 'draft', { ...attempt, ...over });
  expect(askQuestion(null, 'draft', attempt)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(ask({ text: '\n' })).toMatchObject({
    refusal: { problems: [{ field: 'text', problem: 'Enter your question' }] },
  });
  expect(ask({ text: 'x'.repeat(fieldLimits.text + 1) })).toMatchObject({ refusal: { problems: [{ field: 'text' }] } });
  expect(ask({ asked: fieldLimits.questionsOfItem })).toMatchObject({ refusal: { problems: [{ field: 'text' }] } });
});

test('a reply is to a question that is open', () => {
  expect(replyToQuestion(question, 'Kept for a year')).toEqual({ ok: true, value: { text: 'Kept for a year' } });
  expect(replyToQuestion(null, 'Kept for a year')).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(replyToQuestion(resolved, 'Kept for a year')).toMatchObject({ refusal: { problems: [{ field: 'text' }] } });
  expect(replyToQuestion(question, ' ')).toMatchObject({
    refusal: { problems: [{ field: 'text', problem: 'Enter your reply' }] },
  });
  const reply = { id: 'r', text: 'Kept for a year', by: 'ada', at: question.askedAt };
  const full = { ...question, replies: Array.from({ length: fieldLimits.questionsOfItem }, () => reply) };
  expect(replyToQuestion(full, 'Kept for a year')).toMatchObject({ refusal: { problems: [{ field: 'text' }] } });
});

test('who asked resolves, and the data protection officer, and nobody else, and only once', () => {
  const by = (personId: string, ...held: Role[]) => ({ personId, roles: held });
  expect(resolveQuestion(question, by('cai', 'assessor'))).toEqual({ ok: true, value: true });
  expect(resolveQuestion(question, by('ben', 'data-protection-officer'))).toEqual({ ok: true, value: true });
  expect(resolveQuestion(question, by('ada', 'assessor'))).toMatchObject({ refusal: { kind: 'not-yours-to-resolve' } });
  expect(resolveQuestion(resolved, by('cai', 'assessor'))).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(resolveQuestion(null, by('cai', 'assessor'))).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test('whoever may resolve can, and whoever may not cannot', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('cai', 'ada'),
      fc.subarray([...roles]),
      fc.constantFrom(question, resolved),
      (personId, held, asked) => {
        const by = { personId, roles: held };
        expect(resolveQuestion(asked, by).ok).toBe(mayResolve(asked, by));
      },
    ),
  );
});
