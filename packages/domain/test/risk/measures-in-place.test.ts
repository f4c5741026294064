import type { Day } from '../../src/kernel/index.js';
import fc from 'fast-check';
import type { InPlace, AssessedItem } from '../../src/document/items/index.js';
import { documentSealedIn, sealedText } from '../../src/document/sealing/index.js';
import { fieldLimits } from '../../src/document/words/index.js';
import { risksNow } from '../../src/gates/index.js';
import { compareLevels } from '../../src/matrix/index.js';
import {
  highestNow,
  highNow,
  levelNow,
  measureState,
  notYetLowered,
  recordInPlace,
  recordSeveralInPlace,
  residualLevel,
  withdrawInPlace,
  type InPlaceSaid,
} from '../../src/risk/index.js';
import { anItem, ico, measure, riskRow, wholeDocument } from '../fixtures.js';

const today: Day = '2026-11-20';
const said: InPlaceSaid = {
  measure: 'Retention labels',
  since: '2026-11-01',
  evidence: 'Export of the settings, 1 November',
};
const record: InPlace = { ...said, id: 'm1', itemId: 'risk.1', by: 'ada', at: '2026-11-20T12:00:00.000Z' };
const placed = (item: AssessedItem, ...texts: readonly string[]): AssessedItem => ({
  ...item,
  inPlace: texts.map((text, index) => ({ ...record, id: `m${index}`, itemId: item.id, measure: text })),
});

test('a measure is in place since a day that has come, with what shows it', () => {
  expect(recordInPlace([riskRow()], said, today)).toEqual({ ok: true, value: said });
  expect(recordInPlace([riskRow()], { ...said, since: today }, today).ok).toBe(true);
});

test.each([
  ['other words', { measure: 'Retention label' }, 'measure'],
  ['no day', { since: '' }, 'since'],
  ['no day of the calendar', { since: '2026-02-30' }, 'since'],
  ['a day to come', { since: '2026-11-21' }, 'since'],
  ['no evidence', { evidence: ' ' }, 'evidence'],
] as const)('refused: %s', (_, over, field) => {
  expect(recordInPlace([riskRow()], { ...said, ...over }, today)).toMatchObject({
    refusal: { kind: 'bad-input', problems: [{ field }] },
  });
});

test('only a risk that counts has measures, and each is recorded once', () => {
  for (const item of [anItem(), { ...riskRow(), content: null }, { ...riskRow(), applies: false }])
    expect(recordInPlace([item], said, today)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(recordInPlace([], said, today)).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(recordInPlace([placed(riskRow(), said.measure)], said, today)).toMatchObject({
    refusal: { problems: [{ field: 'measure' }] },
  });
});

test('the words of what was signed are recorded too, after the risk was written anew', () => {
  const written = riskRow({ measures: [measure('Labels with a review')] });
  expect(recordInPlace([written], said, today)).toMatchObject({ refusal: { problems: [{ field: 'measure' }] } });
  expect(recordInPlace([written, riskRow()], said, today).ok).toBe(true);
});

test('a measure is overdue after its day, not on it, and never once it is in place', () => {
  const due = (day: Day | null) => ({ ...measure(said.measure), due: day });
  expect(measureState(riskRow(), due('2026-11-19'), today)).toBe('overdue');
  expect(measureState(riskRow(), due(today), today)).toBe('due');
  expect(measureState(riskRow(), due(null), today)).toBe('no-day');
  for (const day of ['2026-11-19', today, null] as const)
    expect(measureState(placed(riskRow(), said.measure), due(day), today)).toBe('in-place');
});

test('withdrawing takes a reason, and a record that is there', () => {
  expect(withdrawInPlace(record, 'Switched off')).toEqual({ ok: true, value: { record, reason: 'Switched off' } });
  expect(withdrawInPlace(record, '')).toMatchObject({ refusal: { problems: [{ field: 'reason' }] } });
  expect(withdrawInPlace(null, 'Switched off')).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

const scale = (codes: readonly { readonly code: string }[]) => fc.constantFrom(...codes.map(({ code }) => code));
const aRisk = fc
  .record({
    likelihood: scale(ico.likelihoods),
    severity: scale(ico.severities),
    residualLikelihood: scale(ico.likelihoods),
    residualSeverity: scale(ico.severities),
    measures: fc.array(
      fc.record({
        text: fc.constantFrom('a', 'b', 'c'),
        lowers: fc.subarray(['likelihood', 'severity'] as const),
      }),
      { maxLength: 4 },
    ),
  })
  .map(({ measures, ...over }) => ({
    ...over,
    measures: measures.map(({ text, lowers }) => ({ ...measure(text), lowers })),
  }));
const texts = fc.subarray(['a', 'b', 'c', 'd']);

test('a measure in place never raises a level, and none is below what is accepted', () => {
  fc.assert(
    fc.property(aRisk, texts, texts, (over, some, more) => {
      const fewer = placed(riskRow(over), ...some);
      const [before, after, accepted] = [
        levelNow(fewer, ico),
        levelNow(placed(riskRow(over), ...some, ...more), ico),
        residualLevel(fewer, ico),
      ];
      if (before === null || after === null || accepted === null) throw new Error('not scored');
      expect(compareLevels(after, before)).toBeLessThanOrEqual(0);
      expect(compareLevels(after, accepted)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a medium risk whose measure is not in place is not named among the high ones', () => {
  const measures = [{ ...measure('a'), lowers: ['likelihood', 'severity'] as const }];
  const least = { likelihood: ico.likelihoods[0]?.code ?? null, severity: ico.severities[0]?.code ?? null };
  const residual = { residualLikelihood: least.likelihood, residualSeverity: least.severity };
  const scores = ico.likelihoods.flatMap(({ code: likelihood }) =>
    ico.severities.map(({ code: severity }) => ({ likelihood, severity })),
  );
  const document = scores.map((score, index) => riskRow({ ...score, ...residual, measures }, `risk.${index}`));
  const { high, raised } = risksNow(document, ico);
  const at = (level: string) => document.filter((item) => levelNow(item, ico) === level).map(({ id }) => id);
  expect(high).toEqual(at('high'));
  expect(raised).toEqual(expect.arrayContaining([...at('medium'), ...at('high')]));
  expect(raised.length).toBeGreaterThan(high.length);
});

const head = {
  controller: { id: 'kent', name: 'Kent Police' },
  assessmentId: 'as1',
  serviceId: 'microsoft-365',
  release: { number: '1.0', hash: 'r' },
  matrix: { id: ico.id, version: ico.version },
};

test('the sealed text gives the risks as they are now, whatever order its items stand in', () => {
  fc.assert(
    fc.property(fc.array(aRisk, { minLength: 1, maxLength: 4 }), texts, (risks, some) => {
      const document = [...wholeDocument(), ...risks.map((over, index) => riskRow(over, `risk.${index + 2}`))];
      const records = placed(anItem(), ...some).inPlace.map((one, index) => ({
        ...one,
        itemId: `risk.${(index % risks.length) + 1}`,
      }));
      const now = document.map((item) => ({ ...item, inPlace: records.filter(({ itemId }) => itemId === item.id) }));
      const read = documentSealedIn(sealedText(head, document), records);
      expect(risksNow(read, ico)).toEqual({
        residual: highestNow(now, ico),
        high: highNow(now, ico).map(({ id }) => id),
        raised: notYetLowered(now, ico).map(({ id }) => id),
      });
      expect(risksNow([...read].reverse(), ico).residual).toBe(highestNow(now, ico));
    }),
  );
});

test('a departure that was confirmed when the text was sealed stands in it, and one that was not does not', () => {
  const departed = (confirmedBy: string | null): AssessedItem => ({
    ...riskRow(),
    departure: { level: 'low', reason: 'Tested', by: 'ada', confirmedBy },
  });
  const levels = ['ben', null].map((confirmedBy) =>
    documentSealedIn(sealedText(head, [departed(confirmedBy)]), []).map((item) => residualLevel(item, ico)),
  );
  expect(levels).toEqual([['low'], ['medium']]);
});

describe('several measures with one day and one proof', () => {
  const shown = { since: said.since, evidence: said.evidence };
  const two = [
    riskRow({ measures: [measure('a'), measure('b')] }, 'risk.1'),
    riskRow({ measures: [measure('a')] }, 'risk.2'),
  ];
  const named = (itemId: string, text: string) => ({ itemId, measure: text });

  test('are as many records as each by itself would be', () => {
    const all = [named('risk.1', 'a'), named('risk.1', 'b'), named('risk.2', 'a')];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 1 }), (chosen) => {
        const each = chosen.map(({ itemId, measure: text }) => {
          const one = recordInPlace(
            two.filter(({ id }) => id === itemId),
            { ...shown, measure: text },
            today,
          );
          return one.ok && { itemId, ...one.value };
        });
        expect(recordSeveralInPlace(two, chosen, shown, today)).toEqual({ ok: true, value: each });
      }),
    );
  });

  test('are recorded whole or not at all, and the one that cannot be is named', () => {
    const [first, second] = two as [AssessedItem, AssessedItem];
    const refused = (document: readonly AssessedItem[], ...chosen: readonly { itemId: string; measure: string }[]) =>
      recordSeveralInPlace(document, chosen, shown, today);
    expect(refused([placed(first, 'b'), second], named('risk.2', 'a'), named('risk.1', 'b'))).toMatchObject({
      refusal: {
        problems: [{ field: 'measures', problem: 'Leave out “b”: this measure is recorded as in place already' }],
      },
    });
    expect(refused(two, named('risk.1', 'a'), named('risk.3', 'a'))).toMatchObject({
      refusal: { kind: 'no-such-item' },
    });
    expect(refused(two)).toMatchObject({ refusal: { problems: [{ field: 'measures' }] } });
    expect(refused(two, named('risk.1', 'a'), named('risk.1', 'a'))).toMatchObject({
      refusal: { problems: [{ field: 'measures' }] },
    });
    const many = Array.from({ length: fieldLimits.atOnce + 1 }, () => named('risk.1', 'a'));
    expect(refused(two, ...many)).toMatchObject({ refusal: { problems: [{ field: 'measures' }] } });
    expect(recordSeveralInPlace(two, [named('risk.1', 'a')], { ...shown, evidence: '-' }, today)).toMatchObject({
      refusal: { problems: [{ field: 'evidence' }] },
    });
  });
});
