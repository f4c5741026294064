import fc from 'fast-check';
import {
  bringBackAnswer,
  bringBackRow,
  saveAnswer,
  saveRow,
  whatEmpties,
  type AnswerAttempt,
} from '../../../src/document/answers/index.js';
import { blankContent, contentKinds, type Content, type ContentKind } from '../../../src/document/content/index.js';
import type { AssessedItem } from '../../../src/document/items/index.js';
import { fieldLimits } from '../../../src/document/words/index.js';
import { activity, activityRow, aLocal, anItem, aTable, component, measure, risk, riskRow } from '../../fixtures.js';

const ours = { kind: 'question', text: 'Our own text' } as const;
const adapted = anItem({ stance: 'adapted', reason: 'Our estate differs', content: ours });
const attempt = (over: Partial<AnswerAttempt>): AnswerAttempt => ({
  ...{ stance: 'adapted', reason: 'Our estate differs', content: ours, expectedVersion: 1, emptying: [] },
  ...over,
});
const fieldsLeftEmpty = (item: AssessedItem, over: Partial<AnswerAttempt>) => {
  const saved = saveAnswer(item, attempt(over));
  return saved.ok || saved.refusal.kind !== 'would-empty' ? [] : saved.refusal.fields.map(({ field }) => field);
};
const said = (content: Content | null) => ({ reason: '', content, departure: null });

describe('a stance', () => {
  test('that gives up an adapted text is refused with the text and the reason named', () => {
    expect(fieldsLeftEmpty(adapted, { stance: 'relied-on', reason: '', content: null })).toEqual(['reason', 'content']);
    expect(fieldsLeftEmpty(adapted, { stance: 'rejected', content: null })).toEqual(['content']);
  });

  test('is kept once each place is said to be left empty, and not where one is not', () => {
    const relied = { stance: 'relied-on', reason: '', content: null } as const;
    expect(saveAnswer(adapted, attempt({ ...relied, emptying: ['reason', 'content'] }))).toMatchObject({ ok: true });
    expect(fieldsLeftEmpty(adapted, { ...relied, emptying: ['content'] })).toEqual(['reason']);
  });

  test('over a national text leaves nothing empty: that text is not the force’s', () => {
    const relied = anItem({ stance: 'relied-on', content: ours, national: ours });
    expect(fieldsLeftEmpty(relied, { stance: 'rejected', content: null })).toEqual([]);
  });
});

describe('a field that says something', () => {
  const save = (before: Content, after: Content) => {
    const saved = saveRow({ ...activityRow(), content: before }, { content: after, expectedVersion: 1, emptying: [] });
    return saved.ok || saved.refusal.kind !== 'would-empty' ? [] : saved.refusal.fields;
  };

  test('is not left empty by a change of another, such as the regime', () => {
    const before = activity({ regime: 'part-3', lawfulBasis: 'part-3-task', lawEnforcementPurpose: 'prevention' });
    const after = { ...before, regime: 'uk-gdpr', lawfulBasis: null, lawEnforcementPurpose: null } as const;
    expect(save(before, after).map(({ field }) => field)).toEqual(['lawEnforcementPurpose', 'lawfulBasis']);
  });

  test('nor are the texts given for another condition', () => {
    const before = activity({ schedule8Subtests: { 'a-test': 'Because of this' } });
    expect(save(before, { ...before, schedule8Subtests: {} }).map(({ field }) => field)).toEqual([
      'schedule8Subtests-a-test',
    ]);
  });

  test('can be replaced, and what was blank can stay so', () => {
    const before = activity({ description: 'Mail', retention: '' });
    expect(save(before, { ...before, description: 'Mail and calendars' })).toEqual([]);
  });
});

describe('a list', () => {
  const withMeasures = (...texts: readonly string[]) =>
    risk({ measures: texts.map((text) => ({ ...measure(text), owner: `Owner of ${text}` })) });
  const emptied = (before: Content, after: Content) => whatEmpties(said(before), said(after)).map(({ field }) => field);

  test('can lose an entry while others remain, and not its last one', () => {
    expect(emptied(withMeasures('A', 'B'), withMeasures('B'))).toEqual([]);
    expect(emptied(withMeasures('A'), withMeasures())).toEqual(['measures']);
  });

  test('names the place within an entry, and follows what has moved', () => {
    const [first, second] = [
      { ...measure('A'), owner: 'Ann' },
      { ...measure('B'), owner: '' },
    ];
    expect(emptied(risk({ measures: [first] }), risk({ measures: [{ ...first, owner: '' }] }))).toEqual([
      'measures-0-owner',
    ]);
    expect(emptied(risk({ measures: [first, second] }), risk({ measures: [second, first] }))).toEqual([]);
  });
});

test('a departure from the level is not lost to another score unless that is said', () => {
  const departure = { level: 'high', reason: 'It spreads', by: 'ann', confirmedBy: 'dpo' } as const;
  const row = { ...riskRow(), departure };
  const rescored = risk({ residualLikelihood: 'other' });
  const save = (emptying: readonly string[]) => saveRow(row, { content: rescored, expectedVersion: 1, emptying });
  expect(save([])).toMatchObject({ refusal: { kind: 'would-empty', fields: [{ field: 'departure' }] } });
  expect(save(['departure'])).toMatchObject({ ok: true, value: { departure: null } });
});

const contents: readonly Content[] = [activity(), component(), risk(), ours, { kind: 'number', value: 250 }];

test('whatever is replaced by itself, or stood blank, is never said to be emptied', () => {
  for (const content of contents) expect(whatEmpties(said(content), said(content))).toEqual([]);
  fc.assert(
    fc.property(fc.constantFrom(...contentKinds), fc.constantFrom(...contents), (kind: ContentKind, content) => {
      const blank = blankContent(kind);
      expect(whatEmpties(said(blank), said(blank))).toEqual([]);
      expect(whatEmpties(said(null), said(content))).toEqual([]);
    }),
  );
});

test('a content that is blanked is always refused, whatever its kind, unless its kind has no blank', () => {
  for (const content of contents.filter(({ kind }) => kind !== 'number'))
    expect(whatEmpties(said(content), said(blankContent(content.kind))).length).toBeGreaterThan(0);
});

describe('the same answer sent again', () => {
  test('is accepted under the version that stands, whichever version it was written on', () => {
    const kept = { ok: true, value: { version: 1, stance: 'adapted', content: ours } };
    expect(saveAnswer(adapted, attempt({}))).toMatchObject(kept);
    expect(saveAnswer(adapted, attempt({ expectedVersion: 0 }))).toMatchObject(kept);
  });

  test('is stale as soon as a word of it differs', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (more) => {
        fc.pre(more.trim() !== '');
        const other = { kind: 'question', text: `${ours.text} ${more}` };
        expect(saveAnswer(adapted, attempt({ content: other, expectedVersion: 0 }))).toMatchObject({
          refusal: { kind: 'stale-version' },
        });
      }),
    );
  });

  test('keeps a departure that was made in between', () => {
    const departure = { level: 'high', reason: 'It spreads', by: 'ann', confirmedBy: null } as const;
    const row = { ...riskRow(), departure, version: 2 };
    expect(saveRow(row, { content: risk(), expectedVersion: 1, emptying: [] })).toMatchObject({
      value: { departure, version: 2 },
    });
  });
});

describe('what was replaced', () => {
  const earlier = { stance: 'adapted', reason: 'Our estate differs', content: ours, departure: null } as const;
  const by = 'bea';

  test('is brought back as the next version, over whatever stands', () => {
    const relied = anItem({ stance: 'relied-on', version: 4 });
    expect(bringBackAnswer(relied, earlier, { expectedVersion: 4, by })).toMatchObject({
      value: { stance: 'adapted', content: ours, version: 5 },
    });
  });

  test('is not brought back over a version that was not read, nor where its item is gone', () => {
    const relied = anItem({ stance: 'relied-on', version: 4 });
    expect(bringBackAnswer(relied, earlier, { expectedVersion: 3, by })).toMatchObject({
      refusal: { kind: 'stale-version', currentVersion: 4 },
    });
    expect(bringBackAnswer(null, earlier, { expectedVersion: 4, by })).toMatchObject({
      refusal: { kind: 'no-such-item' },
    });
  });

  test('is held to the rules of today', () => {
    const locked = anItem({ placement: 'locked', stance: 'relied-on' });
    expect(bringBackAnswer(locked, earlier, { expectedVersion: 1, by })).toMatchObject({
      refusal: { problems: [{ field: 'stance' }] },
    });
  });

  test('brings its departure with it, to be confirmed anew', () => {
    const departure = { level: 'high', reason: 'It spreads', by: 'ann', confirmedBy: 'dpo' } as const;
    const now = riskRow({ title: 'Another', residualLikelihood: 'other' });
    const back = bringBackAnswer(
      now,
      { stance: null, reason: '', content: risk(), departure },
      { expectedVersion: 1, by },
    );
    expect(back).toMatchObject({ value: { content: risk(), departure: { ...departure, by, confirmedBy: null } } });
  });

  test('a removed row comes back under its next version, while its table has room', () => {
    const row = { stance: null, reason: '', content: activity(), departure: null };
    const back = (rowsNow: number, expectedVersion: number) =>
      bringBackRow(aTable(), rowsNow, { version: 3 }, row, { expectedVersion, by });
    expect(back(0, 3)).toMatchObject({ value: { content: activity(), version: 4 } });
    expect(back(0, 2)).toMatchObject({ refusal: { kind: 'stale-version' } });
    expect(back(fieldLimits.rows, 3)).toMatchObject({ refusal: { kind: 'bad-input' } });
    expect(bringBackRow(aLocal(), 0, { version: 3 }, row, { expectedVersion: 3, by })).toMatchObject({
      refusal: { kind: 'no-such-item' },
    });
  });
});
