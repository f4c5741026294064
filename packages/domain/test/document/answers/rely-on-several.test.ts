import fc from 'fast-check';
import { canBeReliedOn, relyOnSeveral, saveAnswer } from '../../../src/document/answers/index.js';
import type { AssessedItem } from '../../../src/document/items/index.js';
import { anItem } from '../../fixtures.js';

const national = (id: string, over: Partial<AssessedItem> = {}): AssessedItem => ({
  ...anItem({ id, title: `Item ${id}` }),
  placement: 'national',
  deferred: false,
  stance: null,
  content: null,
  version: 0,
  ...over,
});

const document = [
  national('a'),
  national('b', { placement: 'locked' }),
  national('local', { placement: 'local' }),
  national('row', { placement: 'local', tableId: 'local' }),
  national('deferred', { deferred: true }),
  national('adapted', { stance: 'adapted', version: 3 }),
  national('not-asked', { applies: false }),
];
const ids = document.map(({ id }) => id);

test('several national items are relied on, each as it would be by itself', () => {
  const relied = { stance: 'relied-on', reason: '', content: null, expectedVersion: 0, emptying: [] } as const;
  const each = ['a', 'b'].map((itemId, place) => {
    const one = saveAnswer(document[place] ?? null, relied);
    return one.ok && { itemId, saved: one.value };
  });
  expect(relyOnSeveral(document, ['a', 'b'])).toEqual({ ok: true, value: each });
});

test('what cannot be relied on so takes the others with it, and each is named, in the order chosen', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ids, { minLength: 1 }), (chosen) => {
      const others = chosen.filter((id) => !['a', 'b'].includes(id));
      const answer = relyOnSeveral(document, chosen);
      if (others.length === 0) return expect(answer.ok).toBe(true);
      const problems = others.map((id) => ({
        field: 'items',
        problem: expect.stringContaining(`“Item ${id}”`) as unknown,
      }));
      return expect(answer).toMatchObject({ ok: false, refusal: { kind: 'bad-input', problems } });
    }),
  );
});

test('what only the force can answer, what it has answered and what is not asked is not among them', () => {
  expect(document.filter(canBeReliedOn).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('nothing, one twice, one that is not there', () => {
  expect(relyOnSeveral(document, [])).toMatchObject({ refusal: { problems: [{ field: 'items' }] } });
  expect(relyOnSeveral(document, ['a', 'a'])).toMatchObject({ refusal: { problems: [{ field: 'items' }] } });
  expect(relyOnSeveral(document, ['nowhere'])).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(
    relyOnSeveral(
      document,
      Array.from({ length: 201 }, (_, n) => `x${n}`),
    ),
  ).toMatchObject({
    refusal: { problems: [{ field: 'items' }] },
  });
});
