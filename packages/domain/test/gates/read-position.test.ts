import { emptyPosition, evaluateGate, isUnread, readPosition, type UnreadFact } from '../../src/gates/index.js';
import { gateLaw, now, openPosition, isOpen } from './positions.js';

test('a position of before an upgrade opens no stage with real data, and says that it was not read', () => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const { format: _, refusal: __, ...rest } = assessment;
  const covers = { ...assessment.signature.covers, activities: ['a1'] };
  const old = { ...rest, signature: { ...assessment.signature, covers } } as unknown as UnreadFact;
  const read = readPosition({ ...openPosition, assessment: old });
  for (const kind of ['pilot', 'staged', 'full'] as const) expect(isOpen(kind, read)).toBe(false);
  const { conditions } = evaluateGate('pilot', read, gateLaw, now);
  expect(conditions.find(({ condition }) => condition === 'own-assessment-signed')).toMatchObject({
    unsigned: 'unread',
  });
  expect(readPosition(openPosition)).toEqual(openPosition);
  expect(readPosition(emptyPosition)).toEqual(emptyPosition);
  expect([old, null].map((fact) => isUnread({ ...openPosition, assessment: fact }))).toEqual([true, false]);
});

const parts = ['assessment', 'agreements', 'requests', 'openings'] as const;

test.each(parts)('a position that was kept before there were %s in it has none of them', (part) => {
  const { [part]: _, ...kept } = openPosition;
  expect(readPosition(kept)).toEqual({ ...openPosition, [part]: emptyPosition[part] });
  expect(isUnread(kept)).toBe(true);
  expect(isUnread(openPosition)).toBe(false);
  expect(isOpen('pilot', readPosition(kept))).toBe(false);
});

test.each(['agreements', 'requests', 'openings'] as const)(
  'one of the %s that does not say all that is asked of one today is not there, whatever it lacks',
  (part) => {
    for (const fact of Object.keys(openPosition[part][0] ?? {})) {
      const older = openPosition[part].map((one) =>
        Object.fromEntries(Object.entries(one).filter(([name]) => name !== fact)),
      );
      const kept = { ...openPosition, [part]: older };
      expect(readPosition(kept)[part]).toEqual([]);
      expect(isUnread(kept)).toBe(true);
      expect(isOpen('pilot', readPosition(kept))).toBe(false);
    }
    expect(openPosition[part]).not.toEqual([]);
  },
);
