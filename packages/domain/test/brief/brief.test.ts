import type { Day, Instant } from '../../src/kernel/index.js';
import fc from 'fast-check';
import {
  currentRound,
  lastSignatureBefore,
  type AssessmentRecords,
  type Decision,
  type Submission,
} from '../../src/assessment/lifecycle/index.js';
import { briefBounds, briefOf, type AssessmentBrief } from '../../src/brief/index.js';
import { countingItems, type InPlace, type AssessedItem } from '../../src/document/items/index.js';
import { documentSealedIn, sealedChanges, sealedText } from '../../src/document/sealing/index.js';
import { compareLevels, type Level } from '../../src/matrix/index.js';
import { countMeasures, highestNow, highNow, levelNow, measuresToFollow } from '../../src/risk/index.js';
import { anyDocument } from '../any-document.js';
import { activityRow, aLocal, anItem, componentRow, ico, measure, riskRow, wholeDocument } from '../fixtures.js';

const at: Instant = '2026-11-20T12:00:00.000Z';
const today: Day = '2026-11-20';
const sealed = (document: readonly AssessedItem[], number = '1.0') =>
  sealedText(
    {
      controller: { id: 'kent', name: 'Kent Police' },
      assessmentId: 'a1',
      serviceId: 'microsoft-365',
      release: { number, hash: 'r' },
      matrix: { id: ico.id, version: ico.version },
    },
    document,
  );

const submission = (id: string): Submission => ({ id, hash: id, by: 'ada', at });
const decision = (submissionId: string, over: Partial<Decision> = {}): Decision => ({
  id: `d.${submissionId}`,
  submissionId,
  hash: submissionId,
  kind: 'approve',
  answers: [],
  residualRiskAccepted: true,
  conditions: [],
  reviewBy: '2027-11-20',
  reason: '',
  ground: null,
  judgedOn: today,
  by: 'siro',
  at,
  ...over,
});
const records = (over: Partial<AssessmentRecords> = {}): AssessmentRecords => ({
  authors: [],
  secondPersons: [],
  submissions: [submission('s1')],
  takenBack: [],
  sentBack: [],
  advice: [],
  approvals: [],
  decisions: [],
  revocations: [],
  ...over,
});

interface On {
  readonly records?: AssessmentRecords;
  readonly textSigned?: string | null;
  readonly inPlace?: readonly InPlace[];
}

const brief = (text: string, on: On = {}): AssessmentBrief => {
  const kept = on.records ?? records();
  const round = currentRound(kept);
  if (round === null) throw new Error('Nothing is handed in.');
  const { textSigned = null, inPlace = [] } = on;
  return briefOf({ round, records: kept, text, textSigned, inPlace, matrix: ico, usersItemId: 'scope.users', today });
};

const inPlaceOf = (itemId: string, text: string): InPlace => ({
  id: `${itemId} ${text}`,
  itemId,
  measure: text,
  since: today,
  evidence: 'Seen',
  by: 'ada',
  at,
});

test('a brief tells what the processing is and whom it touches, from what counts in the text', () => {
  const off = componentRow({ component: 'teams-chat', enabled: false }, 'component.2');
  const children = activityRow(
    { name: 'Work with schools', peopleCategories: ['child'], regime: 'uk-gdpr', sensitive: true, peopleCount: 90 },
    'activity.2',
  );
  const silent = activityRow({ name: 'Mail', peopleCategories: [], peopleCount: null, stages: ['full'] }, 'activity.3');
  const rejected = { ...activityRow({ peopleCategories: ['complainant'] }, 'activity.4'), content: null };
  const { processing, people } = brief(sealed([...wholeDocument(), off, children, silent, rejected]));
  expect(processing).toEqual({
    controller: 'Kent Police',
    serviceId: 'microsoft-365',
    releaseNumber: '1.0',
    activities: {
      count: 3,
      first: [
        { id: 'activity.1', title: 'Sharing case files' },
        { id: 'activity.2', title: 'Work with schools' },
        { id: 'activity.3', title: 'Mail' },
      ],
    },
    section: '1',
    components: { count: 1, first: ['exchange-online'] },
    stages: ['pilot', 'full'],
    users: 250,
  });
  expect(people).toEqual({
    categories: ['suspect', 'victim', 'child'],
    regimes: ['part-3', 'uk-gdpr'],
    sensitive: 1,
    mostInAYear: 4000,
    unsaid: 1,
  });
});

test('an empty document is told as one, and not as one without a risk', () => {
  const { processing, people, risks, measures, advice, local, changed } = brief(sealed([]));
  expect(processing).toMatchObject({ activities: { count: 0 }, components: { count: 0 }, section: null, users: 0 });
  expect(people).toEqual({ categories: [], regimes: [], sensitive: 0, mostInAYear: null, unsaid: 0 });
  expect(risks).toEqual({ count: 0, highNow: 0, notScored: 0, now: null, after: null, highest: [] });
  expect(measures).toEqual({ all: 0, inPlace: 0, overdue: 0, waiting: { count: 0, first: [] } });
  expect([advice, changed]).toEqual([null, null]);
  expect(local.own.count).toBe(0);
});

test('a risk is told before its measures, after them and now, which is high until they are in place', () => {
  const risk = riskRow({ measures: [measure('Labels')] });
  const before = brief(sealed([risk]));
  expect(before.risks).toMatchObject({ count: 1, highNow: 1, now: 'high', after: 'medium' });
  expect(before.risks.highest).toEqual([
    { id: 'risk.1', title: 'Copies nobody controls', before: 'high', after: 'medium', now: 'high', setByHand: false },
  ]);
  expect(before.measures).toMatchObject({ all: 1, inPlace: 0, waiting: { count: 1, first: [{ riskId: 'risk.1' }] } });
  const after = brief(sealed([risk]), { inPlace: [inPlaceOf('risk.1', 'Labels')] });
  expect(after.risks).toMatchObject({ highNow: 0, now: 'medium' });
  expect(after.measures).toMatchObject({ inPlace: 1, waiting: { count: 0 } });
});

test('a level set by hand does not take a high risk off the brief', () => {
  const item = riskRow({ residualLikelihood: 'probable', residualSeverity: 'severe' });
  const departure = { level: 'low' as const, reason: 'So', by: 'ada', confirmedBy: 'ben' };
  expect(brief(sealed([{ ...item, departure }])).risks).toMatchObject({
    highNow: 1,
    after: 'high',
    highest: [{ after: 'high', now: 'high', setByHand: true }],
  });
});

test('a measure that is past its day comes before the others', () => {
  const measures = [measure('First'), { ...measure('Late'), due: '2026-11-19' as const }];
  const { waiting } = brief(sealed([riskRow({ measures })])).measures;
  expect(waiting.first.map(({ text, state }) => [text, state])).toEqual([
    ['Late', 'overdue'],
    ['First', 'no-day'],
  ]);
});

const advice = {
  submissionId: 's1',
  hash: 's1',
  points: [
    { id: 'p1', text: 'Keep recording off' },
    { id: 'p2', text: 'Test the export' },
  ],
  remark: '',
  canProceed: true,
  by: 'dpo',
  at,
};

test('the advice is told with the answer to each point, and as unanswered until somebody decides', () => {
  const text = sealed(wholeDocument());
  const given = brief(text, { records: records({ advice: [advice] }) }).advice;
  expect(given).toMatchObject({ by: 'dpo', canProceed: true, isAnswered: false, overruled: 0 });
  expect(given?.points.first.map(({ answer }) => answer)).toEqual([null, null]);
  const answers = [
    { pointId: 'p1', accepted: true, reason: '' },
    { pointId: 'p2', accepted: false, reason: 'It was tested' },
  ];
  const decided = records({ advice: [advice], decisions: [decision('s1', { answers })] });
  expect(brief(text, { records: decided }).advice).toMatchObject({
    isAnswered: true,
    overruled: 1,
    points: { count: 2, first: [{ answer: { accepted: true } }, { answer: { accepted: false } }] },
  });
});

test('what is local is named: own answers and rows, adapted and rejected texts', () => {
  const adapted = anItem({
    id: 'adapted',
    title: 'Adapted',
    stance: 'adapted',
    content: { kind: 'question', text: 'Ours' },
  });
  const rejected = anItem({ id: 'rejected', title: 'Rejected', stance: 'rejected', content: null });
  const { local } = brief(sealed([anItem(), aLocal(), adapted, rejected, aLocal({ id: 'off', applies: false })]));
  expect(local).toMatchObject({
    own: { count: 1, first: [{ id: 'local.systems' }] },
    adapted: { count: 1, first: [{ id: 'adapted', title: 'Adapted' }] },
    rejected: { count: 1, first: [{ id: 'rejected', title: 'Rejected' }] },
    reliedOn: 1,
  });
});

test('what changed is told since the last signature, revoked or not, and never since a decision that did not approve', () => {
  const before = sealed([anItem(), aLocal(), riskRow()], '1.0');
  const now = sealed([anItem(), aLocal({ content: { kind: 'question', text: 'Three' } }), componentRow()], '1.1');
  const again = [submission('s1'), submission('s2'), submission('s3')];
  const decisions = [decision('s1'), decision('s2', { kind: 'reject' })];
  const revocations = [{ decisionId: 'd.s1', reason: 'So', by: 'siro', at }];
  const told = brief(now, { records: records({ submissions: again, decisions }), textSigned: before }).changed;
  expect(told).toEqual({
    signedBy: 'siro',
    signedAt: at,
    hash: decision('s1').hash,
    isRevoked: false,
    releaseNumber: '1.0',
    added: { count: 1, first: [{ id: 'component.1', title: 'A row' }] },
    altered: { count: 1, first: [{ id: 'local.systems', title: 'What the project is for' }] },
    removed: { count: 1, first: [{ id: 'risk.1', title: 'A row' }] },
  });
  const revoked = records({ submissions: again, decisions, revocations });
  expect(brief(now, { records: revoked, textSigned: before }).changed).toMatchObject({ isRevoked: true });
});

test('the first version has no signature before it, not even its own', () => {
  const signed = records({ decisions: [decision('s1')] });
  expect(lastSignatureBefore(signed, submission('s1'))).toBeNull();
  expect(lastSignatureBefore(signed, submission('s2'))).toBeNull();
  expect(brief(sealed(wholeDocument()), { records: signed, textSigned: null }).changed).toBeNull();
});

test('a text of an earlier format has not changed by what that format did not hold', () => {
  const text = sealed([anItem(), riskRow()]);
  const older = JSON.parse(text) as { format: string; items: Record<string, unknown>[] };
  older.format = 'countersign-assessment/1';
  for (const item of older.items) for (const part of ['when', 'applies', 'files']) delete item[part];
  expect(sealedChanges(JSON.stringify(older), text)).toEqual({ added: [], changed: [], removed: [] });
});

const inPlace = fc
  .subarray(['', ' ', 'Retention labels'])
  .map((texts) => texts.flatMap((text) => Array.from({ length: 12 }, (_, place) => inPlaceOf(`item.${place}`, text))));

test('whatever the text is, its counts are those of the whole text', () => {
  fc.assert(
    fc.property(anyDocument, inPlace, (document, beside) => {
      const text = sealed(document);
      const read = documentSealedIn(text, beside);
      const { risks, measures } = brief(text, { inPlace: beside });
      expect(risks.count).toBe(countingItems(read, 'risk').length);
      expect(risks.highNow).toBe(highNow(read, ico).length);
      expect(risks.now).toBe(highestNow(read, ico));
      const { all, inPlace: done, overdue } = countMeasures(measuresToFollow(read, today));
      expect(measures).toMatchObject({ all, inPlace: done, overdue, waiting: { count: all - done } });
    }),
  );
});

const rank = (level: Level | null) => (level === null ? 3 : compareLevels(level, 'low'));

test('no risk that is left out is higher now than one that is told', () => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const text = sealed(document);
      const { highest } = brief(text).risks;
      const told = new Set(highest.map(({ id }) => id));
      const leftOut = countingItems(documentSealedIn(text, []), 'risk').filter(({ item }) => !told.has(item.id));
      const least = Math.min(...highest.map(({ now }) => rank(now)), 3);
      for (const { item } of leftOut) expect(rank(levelNow(item, ico))).toBeLessThanOrEqual(least);
      expect(highest.map(({ now }) => rank(now))).toEqual(
        highest.map(({ now }) => rank(now)).toSorted((a, b) => b - a),
      );
    }),
  );
});

const longText = fc.string({ minLength: 0, maxLength: 400 });

const listsIn = (value: unknown): readonly (readonly unknown[])[] => {
  if (Array.isArray(value)) return [value, ...value.flatMap(listsIn)];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(listsIn) : [];
};
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
};

test('however long the text is, the brief stays short', () => {
  fc.assert(
    fc.property(fc.array(longText, { minLength: 20, maxLength: 40 }), (texts) => {
      const rows = texts.flatMap((text, place) => [
        riskRow({ title: text, measures: [{ ...measure(text), owner: text }] }, `risk.${place}`),
        activityRow({ name: text, peopleCategories: ['child'], stages: [] }, `activity.${place}`),
        aLocal({ id: `local.${place}`, title: text }),
      ]);
      const points = texts.map((text, place) => ({ id: `p${place}`, text }));
      const answers = points.map(({ id, text }) => ({ pointId: id, accepted: false, reason: text }));
      const kept = records({
        submissions: [submission('s0'), submission('s1')],
        advice: [{ ...advice, points }],
        decisions: [decision('s0'), decision('s1', { answers })],
      });
      const whole = brief(sealed(rows), { records: kept, textSigned: sealed([]) });
      for (const list of listsIn(whole)) expect(list.length).toBeLessThanOrEqual(briefBounds.few);
      for (const text of textsIn(whole)) expect([...text].length).toBeLessThanOrEqual(briefBounds.text);
      expect(whole.changed?.added.count).toBe(rows.length);
    }),
  );
});

test('nothing changed exactly where both texts have the same items', () => {
  fc.assert(
    fc.property(anyDocument, anyDocument, (before, after) => {
      const [earlier, later] = [sealed(before), sealed(after)];
      const { added, changed, removed } = sealedChanges(earlier, later);
      expect(added.length + changed.length + removed.length === 0).toBe(earlier === later);
      expect(sealedChanges(earlier, earlier)).toEqual({ added: [], changed: [], removed: [] });
      const ids = [...added, ...changed.map((one) => one.after), ...removed].map(({ id }) => id);
      expect(changed.filter(({ parts }) => parts.length === 0)).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('a changed item names each part that reads otherwise, and no other', () => {
  const before = aLocal({ content: { kind: 'question', text: 'Two' }, files: [] });
  const file = { id: 'f', name: 'register.pdf', hash: 'h' } as AssessedItem['files'][number];
  const after = aLocal({ content: { kind: 'question', text: 'Three' }, reason: 'Counted again', files: [file] });
  const [changed] = sealedChanges(sealed([before]), sealed([after])).changed;
  expect([...(changed?.parts ?? [])].sort()).toEqual(['content', 'files', 'reason']);
});
