import type { AssessedItem } from '../../src/document/items/index.js';
import { harmTypes } from '../../src/document/kinds/index.js';
import { findingsOf, rules } from '../../src/rule-book/index.js';
import {
  confirmOverride,
  findingFor,
  howItStands,
  overrideFinding,
  saidBy,
  withdrawOverride,
  type Finding,
  type FindingOverride,
} from '../../src/rule-book/finding/index.js';
import { activityRow, law, measure, nobody, riskRow } from '../fixtures.js';

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
  facts: null,
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
  expect(overrideFinding(finding, 'Why', [])).toMatchObject({ refusal: { problems: [{ field: 'rule' }] } });
  expect(overrideFinding(finding, ' ', overridable)).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } });
  expect(overrideFinding({ ...finding, override }, 'Why', overridable)).toMatchObject({
    refusal: { problems: [{ field: 'reason' }] },
  });
});

test('only a second person agrees, once, and to what still stands on the text', () => {
  const found = [{ ...finding, override }];
  expect(confirmOverride(found, 'o1', 'ben', nobody)).toEqual({ ok: true, value: override });
  expect(confirmOverride(found, 'o1', 'ada', nobody)).toMatchObject({
    refusal: { kind: 'barred-by-part', part: 'author' },
  });
  for (const part of ['authors', 'advisers', 'decisionMakers'] as const)
    expect(confirmOverride(found, 'o1', 'ben', { ...nobody, [part]: ['ben'] })).toMatchObject({
      refusal: { kind: 'barred-by-part' },
    });
  const confirmed = [{ ...finding, override: { ...override, confirmedBy: 'ben' } }];
  for (const [list, id] of [
    [confirmed, 'o1'],
    [[finding], 'o1'],
    [found, 'o2'],
  ] as const)
    expect(confirmOverride(list, id, 'cai', nobody)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

/** The override of a finding as it is made on a document. */
const madeOf = (one: Finding | undefined, document: readonly AssessedItem[]): FindingOverride => {
  if (!one) throw new Error('There is no such finding.');
  const { rule, itemId, field, facts } = one;
  const version = document.find(({ id }) => id === itemId)?.version ?? 0;
  const problem = String(facts['problem']);
  return { ...override, rule, itemId, field, problem, version, facts: saidBy(one), confirmedBy: 'ben' };
};
const overridden = (document: readonly AssessedItem[], overrides: readonly FindingOverride[]) =>
  findingsOf(document, law, overrides).filter((one) => one.override !== undefined);

test('an override lapses with the next change of its item, so nobody can agree to it then', () => {
  const document = [activityRow({ peopleCategories: ['suspect', 'officer-or-staff'] })];
  const [conflict] = findingsOf(document, law).filter(({ rule }) => rule === 'L51_CATEGORY_REGIME_CONFLICT');
  const made = { ...madeOf(conflict, document), confirmedBy: null };
  expect(confirmOverride(findingsOf(document, law, [made]), 'o1', 'ben', nobody)).toEqual({ ok: true, value: made });
  const changed = findingsOf(
    document.map((item) => ({ ...item, version: 2 })),
    law,
    [made],
  );
  expect(confirmOverride(changed, 'o1', 'ben', nobody)).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

/** As many risks as there are types of harm, of which so many have one and the same measure. */
const risksAlike = (alike: number) =>
  harmTypes.map((harmType, place) =>
    riskRow({ harmType, measures: [measure(place < alike ? 'Labels' : `Way ${place}`)] }, `risk.${place}`),
  );

test('an override of the document or of a table lapses once the finding says anything else', () => {
  const sameMeasures = (document: readonly AssessedItem[]) =>
    findingsOf(document, law).find(({ facts }) => facts['problem'] === 'same-measures');
  const ten = risksAlike(10);
  expect(sameMeasures(ten)).toMatchObject({ itemId: null, facts: { count: 10, total: 12 } });
  const made = madeOf(sameMeasures(ten), ten);
  expect(overridden(ten, [made])).toMatchObject([{ facts: { count: 10 }, override: { id: 'o1' } }]);
  expect(overridden(risksAlike(12), [made])).toEqual([]);
  const again = { ...madeOf(sameMeasures(risksAlike(12)), []), id: 'o2' };
  expect(overridden(risksAlike(12), [made, again])).toMatchObject([{ override: { id: 'o2' } }]);
  expect(overridden(ten, [made, again])).toMatchObject([{ override: { id: 'o1' } }]);
});

test('an override of a rule that allows none any more is none', () => {
  const ten = risksAlike(10);
  const [finding] = findingsOf(ten, law).filter(({ facts }) => facts['problem'] === 'same-measures');
  const made = madeOf(finding, ten);
  expect(findingsOf(ten, { ...law, overridable: [] }, [made]).filter((one) => one.override)).toEqual([]);
});

test('a finding stands as it is told until a second person has agreed that it does not hold', () => {
  const severity = 'block' as const;
  expect(howItStands({ severity, override: null })).toBe('block');
  expect(howItStands({ severity, override: { by: 'ada', confirmedBy: null } })).toBe('block');
  expect(howItStands({ severity, override: { by: 'ada', confirmedBy: 'ada' } })).toBe('block');
  expect(howItStands({ severity, override: { by: 'ada', confirmedBy: 'ben' } })).toBe('set-aside');
});

test('a finding stops handing in exactly until it stands as set aside', () => {
  const document = [riskRow({ likelihood: null })];
  const anyRule = { ...law, overridable: rules.map(({ id }) => id) };
  const [blocking] = findingsOf(document, anyRule);
  const made = madeOf(blocking, document);
  for (const confirmedBy of ['ben', 'ada', null]) {
    const after = findingsOf(document, anyRule, [{ ...made, confirmedBy }]).find((one) => one.override);
    const standing = howItStands({ severity: 'block', override: after?.override ?? null });
    expect(standing === 'set-aside').toBe(after?.blocks === false);
  }
});

test('an override that nobody kept the facts of stands on nothing', () => {
  const ten = risksAlike(10);
  const [finding] = findingsOf(ten, law).filter(({ facts }) => facts['problem'] === 'same-measures');
  expect(overridden(ten, [{ ...madeOf(finding, ten), facts: null }])).toEqual([]);
});

test('an override that is there is withdrawn', () => {
  expect(withdrawOverride([override], 'o1')).toEqual({ ok: true, value: override });
  expect(withdrawOverride([], 'o1')).toMatchObject({ refusal: { kind: 'no-such-item' } });
});
