import {
  confirmOverride,
  findingFor,
  findingsOf,
  overrideFinding,
  withdrawOverride,
  type Finding,
  type FindingOverride,
} from '../src/index.js';
import { law, riskRow, wholeDocument } from './fixtures.js';

const finding: Finding = {
  rule: 'L63_IDENTICAL_MITIGATION',
  blocks: true,
  itemId: 'risk.1',
  field: 'measures',
  facts: { problem: 'same-measures' },
};
const override: FindingOverride = {
  id: 'o1',
  rule: finding.rule,
  itemId: finding.itemId,
  field: finding.field,
  problem: 'same-measures',
  version: 1,
  reason: 'They rest on one platform',
  by: 'ada',
  confirmedBy: null,
  at: '2026-11-20T12:00:00.000Z',
};
const key = { rule: finding.rule, problem: 'same-measures', itemId: 'risk.1', field: 'measures' };

test('a finding is named by its rule, problem, item and field', () => {
  expect(findingFor([finding], key)).toBe(finding);
  for (const over of [{ rule: 'L50' }, { problem: 'other' }, { itemId: null }, { field: null }])
    expect(findingFor([finding], { ...key, ...over })).toBeNull();
});

test('setting a finding aside takes a rule that allows it and a reason, and is done once', () => {
  const { overridable } = law;
  expect(overrideFinding(finding, 'They rest on one platform', overridable)).toEqual({
    ok: true,
    value: { finding, reason: 'They rest on one platform' },
  });
  expect(overrideFinding(null, 'Why', overridable)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(overrideFinding(finding, 'Why', [])).toMatchObject({ refusal: { field: 'rule' } });
  expect(overrideFinding(finding, ' ', overridable)).toMatchObject({ refusal: { field: 'reason' } });
  expect(overrideFinding({ ...finding, override }, 'Why', overridable)).toMatchObject({ refusal: { field: 'reason' } });
});

test('only a second person agrees, once, and to what still stands on the text', () => {
  const found = [{ ...finding, override }];
  expect(confirmOverride(found, 'o1', 'ben')).toEqual({ ok: true, value: override });
  expect(confirmOverride(found, 'o1', 'ada')).toMatchObject({ refusal: { kind: 'barred-by-part', part: 'author' } });
  const confirmed = [{ ...finding, override: { ...override, confirmedBy: 'ben' } }];
  for (const [list, id] of [
    [confirmed, 'o1'],
    [[finding], 'o1'],
    [found, 'o2'],
  ] as const)
    expect(confirmOverride(list, id, 'cai')).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test('an override lapses with the next change of its item, so nobody can agree to it then', () => {
  const document = wholeDocument().map((item) => ({ ...item, version: 2 }));
  const found = findingsOf([...document, riskRow({ likelihood: null }, 'risk.2')], law, [override]);
  expect(confirmOverride(found, 'o1', 'ben')).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test('an override that is there is withdrawn', () => {
  expect(withdrawOverride([override], 'o1')).toEqual({ ok: true, value: override });
  expect(withdrawOverride([], 'o1')).toMatchObject({ refusal: { kind: 'no-such-item' } });
});
