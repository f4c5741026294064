import fc from 'fast-check';
import type { StageKind } from '../../src/document/kinds/index.js';
import { evaluateGate, stageOffer, type Coverage, type Position, type StageRequest } from '../../src/gates/index.js';
import { gateLaw, now, openPosition, position } from './positions.js';

const asking = (over: Partial<StageRequest>): readonly StageRequest[] =>
  openPosition.requests.map((one) => ({ ...one, ...over }));
const covering = (over: Partial<Coverage>): Position['assessment'] => {
  const { assessment } = openPosition;
  if (!assessment?.signature) throw new Error('no signature');
  const { signature } = assessment;
  return { ...assessment, signature: { ...signature, covers: { ...signature.covers, ...over } } };
};
const pairs = [
  { id: 'a1', components: ['exchange'], stages: ['pilot', 'full'] },
  { id: 'a2', components: ['teams', 'sharepoint'], stages: ['pilot'] },
] as const;
const unmetOf = (kind: StageKind, facts: Position) =>
  evaluateGate(kind, facts, gateLaw, now).conditions.flatMap(({ condition, met, missing }) =>
    met ? [] : [[condition, ...missing].join(' ')],
  );

test.each<readonly [string, StageKind, Partial<StageRequest>, readonly string[]]>([
  ['each component in its own activity', 'pilot', { components: ['exchange', 'teams'], activities: ['a1', 'a2'] }, []],
  [
    'a component that is switched off',
    'pilot',
    { components: ['teams', 'sharepoint'], activities: ['a2'] },
    ['components-covered sharepoint'],
  ],
  [
    'a component in an activity that it was not assessed with',
    'pilot',
    { components: ['exchange', 'teams'], activities: ['a1'] },
    ['components-covered teams'],
  ],
  [
    'an activity with none of its components',
    'pilot',
    { components: ['exchange'], activities: ['a1', 'a2'] },
    ['activities-covered a2'],
  ],
  [
    'an activity of the pilot alone in the full roll-out',
    'full',
    { components: ['exchange', 'teams'], activities: ['a1', 'a2'] },
    ['components-covered teams', 'activities-covered a2'],
  ],
  ['a stage that no activity was assessed for', 'staged', {}, ['components-covered exchange', 'activities-covered a1']],
])('what a stage covers: %s', (_, kind, over, unmet) => {
  const assessment = covering({ components: ['exchange', 'teams'], activities: pairs });
  expect(unmetOf(kind, { ...openPosition, assessment, requests: asking({ stage: kind, ...over }) })).toEqual(unmet);
});

const staged = { id: 'a1', components: ['exchange', 'teams'], stages: ['pilot', 'staged'] } as const;
const also = (over: Partial<StageRequest>): readonly StageRequest[] => [
  ...openPosition.requests,
  ...asking({ stage: 'staged', requestId: 'q2', ...over }),
];

test('the people of stages that are open add up, and those of a sandbox and of one that is not open do not', () => {
  const assessment = covering({ activities: [staged], users: 499 });
  const both = { ...openPosition, assessment, requests: also({}) };
  expect(unmetOf('staged', both)).toEqual(['people-covered', 'opening-signed']);
  expect(unmetOf('staged', { ...both, openings: [] })).toEqual(['opening-signed']);
  expect(unmetOf('pilot', both)).toEqual([]);
  expect(unmetOf('staged', { ...both, assessment: covering({ activities: [staged], users: 500 }) })).toEqual([
    'opening-signed',
  ]);
  const opened = openPosition.openings.flatMap((one) => [one, { ...one, openingId: 'o2', requestId: 'q2' }]);
  expect(unmetOf('pilot', { ...both, openings: opened })).toEqual(['people-covered']);
  const sandbox = { ...both, requests: also({ stage: 'sandbox' }), openings: opened };
  expect(unmetOf('pilot', sandbox)).toEqual([]);
});

test('what is offered for a stage is what its gate lets pass, and no more', () => {
  const everything = ['exchange', 'teams', 'sharepoint'];
  fc.assert(
    fc.property(position, fc.constantFrom<StageKind>('pilot', 'staged', 'full'), (facts, kind) => {
      const offer = stageOffer(kind, facts, gateLaw.longest, now);
      const asked = (over: Partial<StageRequest>) => {
        const request = { ...asking({ stage: kind, requestId: 'q9' })[0], ...over } as StageRequest;
        const met = new Set(
          evaluateGate(kind, { ...facts, requests: [...facts.requests, request] }, gateLaw, now)
            .conditions.filter((one) => one.met)
            .map(({ condition }) => condition),
        );
        return ['components-covered', 'activities-covered', 'people-covered'].every((one) => met.has(one as never));
      };
      if (offer === null) return expect(asked({})).toBe(false);
      const activities = offer.activities.map(({ id }) => id);
      const whole = { components: offer.components, activities, users: offer.users };
      expect(asked(whole)).toBe(activities.length > 0);
      expect(asked({ ...whole, users: offer.users + 1 })).toBe(false);
      for (const one of everything.filter((each) => !offer.components.includes(each)))
        expect(asked({ ...whole, components: [...offer.components, one] })).toBe(false);
    }),
    { examples: [[openPosition, 'pilot']] },
  );
});
