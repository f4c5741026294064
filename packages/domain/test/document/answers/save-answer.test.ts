import fc from 'fast-check';
import { addRow, removeRow, saveAnswer, saveRow, type AnswerAttempt } from '../../../src/document/answers/index.js';
import { checkContent } from '../../../src/document/content/index.js';
import type { AssessedItem, Stance } from '../../../src/document/items/index.js';
import { fieldLimits, saysNothing } from '../../../src/document/words/index.js';
import { activity, activityRow, aLocal, anItem, aTable, component, risk, riskRow } from '../../fixtures.js';

const ours = { kind: 'question', text: 'Our own text' } as const;
const attempt = (over: Partial<AnswerAttempt> = {}): AnswerAttempt => ({
  stance: 'relied-on',
  reason: '',
  content: null,
  expectedVersion: 1,
  emptying: [],
  ...over,
});
const adapted = (over: Partial<AnswerAttempt> = {}) =>
  attempt({ stance: 'adapted', reason: 'Our estate differs', content: ours, ...over });
const refusalOf = (item: AssessedItem | null, over: AnswerAttempt) => {
  const answer = saveAnswer(item, over);
  return answer.ok ? null : answer.refusal;
};

test('a stance is kept with the next version', () => {
  expect(saveAnswer(anItem({ version: 0 }), attempt({ expectedVersion: 0 }))).toEqual({
    ok: true,
    value: { stance: 'relied-on', reason: '', content: null, departure: null, version: 1 },
  });
  expect(saveAnswer(anItem(), adapted())).toMatchObject({ value: { stance: 'adapted', content: ours, version: 2 } });
});

test('a local item takes a content and no stance', () => {
  expect(saveAnswer(aLocal(), attempt({ stance: null, content: ours }))).toMatchObject({ value: { content: ours } });
  expect(refusalOf(aLocal(), attempt({ content: ours }))).toMatchObject({ problems: [{ field: 'stance' }] });
  expect(refusalOf(aLocal(), attempt({ stance: null }))).toMatchObject({ problems: [{ field: 'content' }] });
});

test.each([
  ['no stance', anItem(), attempt({ stance: null }), 'stance'],
  ['a stance that is no word', anItem(), attempt({ stance: 'maybe' as Stance }), 'stance'],
  ['a locked text is adapted', anItem({ placement: 'locked' }), adapted(), 'stance'],
  ['adapted to nothing', anItem(), adapted({ content: null }), 'content'],
  ['adapted to another kind', anItem(), adapted({ content: risk() }), 'content'],
  ['adapted to a blank', anItem(), adapted({ content: { kind: 'question', text: ' \n' } }), 'text'],
  ['adapted without a reason', anItem(), adapted({ reason: ' ' }), 'reason'],
  ['rejected without a reason', anItem(), attempt({ stance: 'rejected' }), 'reason'],
  ['relied on with a text of its own', anItem(), attempt({ content: ours }), 'content'],
  ['a table is answered like a question', aTable(), attempt({ stance: null, content: activity() }), 'content'],
] as const)('refused: %s', (_, item, over, field) => {
  expect(refusalOf(item, over)).toMatchObject({ kind: 'bad-input', problems: [{ field }] });
});

test('a locked text can be relied on or rejected', () => {
  const locked = anItem({ placement: 'locked' });
  expect(refusalOf(locked, attempt())).toBeNull();
  expect(refusalOf(locked, attempt({ stance: 'rejected', reason: 'It is not true of us' }))).toBeNull();
});

test('an item that is not there is not there', () => {
  expect(refusalOf(null, attempt())).toEqual({ kind: 'no-such-item' });
});

test('a version that was not read is refused before the input is looked at, and names what stands', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.nat(50), fc.anything(), (version, expectedVersion, content) => {
      fc.pre(version !== expectedVersion);
      expect(refusalOf(anItem({ version }), adapted({ expectedVersion, content }))).toEqual({
        kind: 'stale-version',
        currentVersion: version,
      });
    }),
  );
});

test('of any two saves of one version one is kept and the other refused', () => {
  fc.assert(
    fc.property(fc.nat(9), (version) => {
      const first = saveAnswer(anItem({ version }), adapted({ expectedVersion: version }));
      if (!first.ok) throw new Error('the first was refused');
      const after = anItem({ ...first.value });
      expect(refusalOf(after, attempt({ expectedVersion: version }))).toMatchObject({ kind: 'stale-version' });
    }),
  );
});

const readable = fc
  .string({ unit: fc.constantFrom('a', 'é', 'e\u0301', ' ', '\n', '\t', 'ß', '漢', '👮', '“') })
  .filter((text) => !saysNothing(text));

test('nothing of a text is lost: only its normal form and line ends change', () => {
  fc.assert(
    fc.property(readable, readable, (text, reason) => {
      const saved = saveAnswer(anItem(), adapted({ content: { kind: 'question', text }, reason }));
      expect(saved).toMatchObject({
        value: { content: { text: text.normalize('NFC') }, reason: reason.normalize('NFC') },
      });
    }),
  );
});

test('whatever comes in is kept whole or refused by name, and never throws', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.anything().map((text) => ({ kind: 'question', text })),
  );
  fc.assert(
    fc.property(anything, (content) => {
      const answer = saveAnswer(anItem(), adapted({ content }));
      if (answer.ok)
        expect(answer.value.content).toMatchObject({ kind: 'question', text: expect.any(String) as string });
      else
        expect(answer.refusal).toMatchObject({
          kind: 'bad-input',
          problems: [{ problem: expect.any(String) as string }],
        });
    }),
  );
});

test('what was kept can be saved again and comes out the same', () => {
  for (const content of [activity(), component(), risk(), ours, { kind: 'number', value: 250 } as const])
    expect(checkContent(content, content.kind)).toEqual({ ok: true, value: content });
});

test('unfinished work can be kept: what a form leaves out is blank', () => {
  expect(checkContent({ kind: 'activity', name: 'Sharing case files' }, 'activity')).toMatchObject({
    value: { name: 'Sharing case files', regime: null, sensitive: null, components: [], schedule8Subtests: {} },
  });
});

test.each([
  ['an activity without a name', { ...activity(), name: ' ' }, 'name', 'Enter a name for the activity'],
  [
    'a regime that is no word',
    { ...activity(), regime: 'part-5' },
    'regime',
    'Regime: choose one of the words offered',
  ],
  ['half a person', { ...activity(), peopleCount: 0.5 }, 'peopleCount', /whole number from 0 to 10,000,000/],
  ['minus one person', { ...activity(), peopleCount: -1 }, 'peopleCount', /whole number/],
  ['a category that is no word', { ...activity(), peopleCategories: ['pets'] }, 'peopleCategories', /choose from/],
  ['yes in words', { ...activity(), sensitive: 'yes' }, 'sensitive', /yes or no/],
  [
    'a purpose too long',
    { ...activity(), purpose: 'x'.repeat(4001) },
    'purpose',
    'Purpose must be 4,000 characters or fewer',
  ],
  ['components that are no list', { ...activity(), components: 'teams' }, 'components', /must be a list/],
  [
    'a hundred and one components',
    { ...activity(), components: Array.from({ length: 101 }, String) },
    'components',
    /100 entries or fewer/,
  ],
  [
    'a risk whose second measure is blank',
    { ...risk(), measures: [...risk().measures, ...risk().measures.map((one) => ({ ...one, text: '' }))] },
    'measures-1-text',
    'Enter what the measure is',
  ],
  ['a risk without a type of harm', { ...risk(), harmType: null }, 'harmType', /choose one/],
  ['a component without its id', { ...component(), component: '' }, 'component', 'Choose a component'],
  ['a field that nobody knows', { ...risk(), level: 'low' }, 'content', 'The answer has a field that nobody knows'],
] as const)('refused in plain words: %s', (_, content, field, problem) => {
  const answer = checkContent(content, content.kind);
  expect(answer).toMatchObject({ ok: false, refusal: { kind: 'bad-input', problems: [{ field }] } });
  if (!answer.ok) expect(answer.refusal.problems[0].problem).toMatch(problem);
});

test('all that is wrong is told, in the order of the fields, and nothing twice', () => {
  expect(checkContent({ ...activity(), retention: 5, name: '', regime: 'x' }, 'activity')).toMatchObject({
    refusal: { problems: [{ field: 'name' }, { field: 'regime' }, { field: 'retention' }] },
  });
  expect(checkContent({ ...risk(), title: '', measures: [{}] }, 'risk')).toMatchObject({
    refusal: {
      problems: [
        { field: 'title' },
        { field: 'measures-0-text' },
        { field: 'measures-0-measureKind' },
        { field: 'measures-0-effect' },
      ],
    },
  });
});

test('an answer is refused with what is wrong in its stance, its reason and its text', () => {
  const text = 'abc\u202etxt';
  const attempted = adapted({ reason: ' ', content: { kind: 'question', text } });
  expect(refusalOf(anItem({ placement: 'locked' }), attempted)).toMatchObject({
    problems: [{ field: 'stance' }, { field: 'reason' }, { field: 'text' }],
  });
});

test.each([
  ['a character that reverses reading', 'abc\u202etxt'],
  ['half a character', 'abc\ud83d'],
  ['one character too many', 'x'.repeat(fieldLimits.answer + 1)],
  ['a megabyte', 'x'.repeat(1_048_576)],
])('a text with %s is refused', (_, text) => {
  expect(refusalOf(anItem(), adapted({ content: { kind: 'question', text } }))).toMatchObject({
    problems: [{ field: 'text' }],
  });
  expect(refusalOf(anItem(), adapted({ reason: text }))).toMatchObject({ problems: [{ field: 'reason' }] });
});

test('line ends become newlines, and the longest text is kept whole', () => {
  const longest = 'xy'.repeat(fieldLimits.answer / 2);
  expect(saveAnswer(anItem(), adapted({ content: { kind: 'question', text: longest } }))).toMatchObject({
    value: { content: { text: longest } },
  });
  expect(saveAnswer(anItem(), adapted({ reason: 'one\r\ntwo\rthree\tfour' }))).toMatchObject({
    value: { reason: 'one\ntwo\nthree\tfour' },
  });
});

test('keys that every object has are no fields and no words', () => {
  const tricky = JSON.parse('{"kind":"question","text":"Kent","__proto__":{"text":"y"}}') as unknown;
  expect(refusalOf(anItem(), adapted({ content: tricky }))).toMatchObject({ problems: [{ field: 'content' }] });
  expect(checkContent({ ...activity(), regime: 'toString' }, 'activity')).toMatchObject({ ok: false });
});

test('a new score takes back a departure from the old one; another measure does not', () => {
  const departure = { level: 'low', reason: 'Tested', by: 'ada', confirmedBy: 'ben' } as const;
  const row = { ...riskRow(), departure };
  const save = (content: unknown) => saveRow(row, { content, expectedVersion: 1, emptying: ['departure'] });
  expect(save(risk({ harm: 'Said better' }))).toMatchObject({ value: { departure } });
  expect(save(risk({ residualLikelihood: 'remote' }))).toMatchObject({ value: { departure: null } });
});

test('rows are added to tables only, up to the most a table holds', () => {
  expect(addRow(aTable(), 0, activity())).toMatchObject({ value: { version: 1, content: activity() } });
  expect(addRow(aLocal(), 0, activity())).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(addRow(null, 0, activity())).toMatchObject({ refusal: { kind: 'no-such-item' } });
  expect(addRow(aTable(), 0, risk())).toMatchObject({ refusal: { problems: [{ field: 'content' }] } });
  expect(addRow(aTable(), fieldLimits.rows, activity())).toMatchObject({ refusal: { kind: 'bad-input' } });
});

test('a row is saved and removed by version, and an item that is no row is not', () => {
  expect(
    saveRow(activityRow(), { content: activity({ name: 'New' }), expectedVersion: 1, emptying: [] }),
  ).toMatchObject({
    value: { version: 2, content: { name: 'New' } },
  });
  expect(saveRow(aLocal(), { content: ours, expectedVersion: 1, emptying: [] })).toMatchObject({
    refusal: { kind: 'no-such-item' },
  });
  const read = { expectedVersion: 1, confirmed: false };
  expect(removeRow(activityRow(), read, [])).toEqual({ ok: true, value: { version: 2 } });
  expect(removeRow(activityRow(), { ...read, expectedVersion: 0 }, [])).toMatchObject({
    refusal: { kind: 'stale-version', currentVersion: 1 },
  });
  expect(removeRow(anItem(), read, [])).toMatchObject({ refusal: { kind: 'no-such-item' } });
});

test('a row that others point to is removed once that is confirmed', () => {
  const referrers = [{ id: 'risk-1', title: 'A risk' }];
  const read = { expectedVersion: 1, confirmed: false };
  expect(removeRow(activityRow(), read, referrers)).toMatchObject({
    refusal: { kind: 'referred-to', referrers: [{ itemId: 'risk-1', title: 'A risk' }] },
  });
  expect(removeRow(activityRow(), { ...read, confirmed: true }, referrers)).toMatchObject({ ok: true });
});
