import { conditionIds, conditions, conditionsOf, stages } from '../../src/gates/index.js';

const floor = conditionIds.filter((id) => conditions[id].stages === 'floor');

test('every stage with real data, the pilot included, has the whole floor, and a sandbox its attestation instead', () => {
  expect(floor).toHaveLength(12);
  for (const stage of stages.filter((one) => one !== 'sandbox'))
    expect(conditionsOf(stage)).toEqual(expect.arrayContaining(floor));
  expect(conditionsOf('sandbox')).toEqual(['stage-asked-for', 'synthetic-data-attested', 'opening-signed']);
});

test('each condition is needed by a stage, and only the pilot is asked how big it is', () => {
  expect(new Set(stages.flatMap(conditionsOf))).toEqual(new Set(conditionIds));
  expect(stages.filter((stage) => conditionsOf(stage).includes('pilot-size'))).toEqual(['pilot']);
});
