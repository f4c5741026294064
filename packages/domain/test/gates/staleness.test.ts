import fc from 'fast-check';
import { blankContent, contentKinds, type Content, type Measure } from '../../src/document/content/index.js';
import { materialText, type TemplateItem } from '../../src/document/items/index.js';
import {
  assessmentFactFormat,
  lawThatChanged,
  releaseThatChanged,
  type AssessmentFact,
  type Coverage,
  type ReleaseFact,
} from '../../src/gates/index.js';
import { canonicalJson, dayOf, instant, type Day, type Instant, daysBefore } from '../../src/kernel/index.js';
import { anyContentOf } from '../any-document.js';
import { measure, riskRow } from '../fixtures.js';
import type { CommencementFact } from '../../src/law/index.js';

const covers: Coverage = { components: [], activities: [], users: 1, processors: [], regimes: [], residual: 'low' };

const signedAt = (at: Instant, handedInAt = at): AssessmentFact => ({
  format: assessmentFactFormat,
  assessmentId: 'as1',
  releaseId: 'first',
  releaseNumber: '1.0',
  releaseHash: 'r',
  startedAt: '2026-01-01T08:00:00.000Z',
  submittedHash: 'h',
  advisedHash: 'h',
  approvedHash: 'h',
  signature: { decisionId: 'd1', hash: 'h', at, handedInAt, judgedOn: dayOf(at), reviewBy: '2027-01-01', covers },
  revokedAt: null,
  refusal: null,
  now: { residual: 'low', high: [], raised: [] },
  verbatimPercent: null,
});

const release = (id: string, day: Day, materialHash: string, templateId = 't1'): ReleaseFact => ({
  id,
  templateId,
  number: id,
  materialHash,
  publishedAt: `${day}T08:00:00.000Z`,
});

const first = release('first', '2026-01-01', 'm1');
const signed = signedAt('2026-03-01T08:00:00.000Z');

test('a material change after the signature makes it stale, and says which release it is', () => {
  const second = release('second', '2026-04-01', 'm2');
  expect(releaseThatChanged(signed, [first, second])).toBe(second);
});

test('a release published between handing in and signing was not read', () => {
  const between = release('second', '2026-02-15', 'm2');
  const late = signedAt('2026-03-01T08:00:00.000Z', '2026-02-10T08:00:00.000Z');
  expect(releaseThatChanged(late, [first, between])).toBe(between);
  const read = signedAt('2026-03-01T08:00:00.000Z', '2026-02-20T08:00:00.000Z');
  expect(releaseThatChanged(read, [first, between])).toBeNull();
});

test.each([
  ['an editorial change', [first, release('second', '2026-04-01', 'm1')]],
  ['a change that stood when the signature was given', [first, release('second', '2026-02-01', 'm2')]],
  ['a change of another template', [first, release('other', '2026-04-01', 'm2', 't2')]],
  ['a change that was taken back', [first, release('b', '2026-04-01', 'm2'), release('c', '2026-05-01', 'm1')]],
  [
    'an editorial change after a material one that was there to be read',
    [first, release('b', '2026-02-01', 'm2'), release('c', '2026-04-01', 'm2')],
  ],
  ['going back to what was forked', [first, release('b', '2026-02-01', 'm2'), release('c', '2026-04-01', 'm1')]],
  ['no other release', [first]],
])('%s does not', (_, releases) => {
  expect(releaseThatChanged(signed, releases)).toBeNull();
});

test('a material change after one that was there to be read makes the signature stale', () => {
  const third = release('c', '2026-04-01', 'm3');
  expect(releaseThatChanged(signed, [first, release('b', '2026-02-01', 'm2'), third])).toBe(third);
});

test('while nothing is published after the signature, it is fresh, and an editorial release keeps it so', () => {
  const days = fc.integer({ min: 1, max: 28 }).map((before) => daysBefore('2026-03-01', before));
  const many = fc.array(fc.tuple(days, fc.constantFrom('m1', 'm2', 'm3')), { maxLength: 5 });
  fc.assert(
    fc.property(many, (published) => {
      const before = published.map(([day, hash], place) => release(`r${place}`, day, hash));
      const releases = [first, ...before];
      expect(releaseThatChanged(signed, releases)).toBeNull();
      const last = releases.reduce((one, other) => (other.publishedAt > one.publishedAt ? other : one));
      const editorial = release('editorial', '2026-04-01', last.materialHash);
      expect(releaseThatChanged(signed, [...releases, editorial])).toBeNull();
    }),
  );
});

test('a release that nobody knows is never fresh, and neither is what was not signed', () => {
  expect(releaseThatChanged(signed, [])).toBe('unknown');
  expect(releaseThatChanged({ ...signed, signature: null }, [first])).toBe('unknown');
});

test('signing again after the change is fresh, in whatever order the releases are read', () => {
  const releases = [first, release('second', '2026-04-01', 'm2'), release('third', '2026-05-01', 'm3')];
  fc.assert(
    fc.property(fc.shuffledSubarray(releases, { minLength: 3 }), (read) => {
      expect(releaseThatChanged(signedAt('2026-06-01T08:00:00.000Z'), read)).toBeNull();
      expect(releaseThatChanged(signed, read)).toMatchObject({ id: 'third' });
    }),
  );
});

const item: TemplateItem = {
  id: 'need.aims',
  section: 'need',
  kind: 'question',
  placement: 'national',
  title: 'Aims',
  guidance: '',
  law: [],
  provenance: 'programme',
  deferred: false,
  minimumRows: null,
  content: { kind: 'question', text: 'To meet.' },
};
const other: TemplateItem = { ...item, id: 'need.other' };

test('title, guidance, citations, section and order are editorial', () => {
  const edited = { ...item, title: 'Goals', guidance: 'Be brief.', law: ['dpa2018.s64.1'], section: 'scope' };
  expect(materialText([other, edited])).toBe(materialText([item, other]));
});

test.each([
  ['the national answer', { content: { kind: 'question', text: 'To write.' } }],
  ['who answers', { placement: 'local', content: null }],
  ['a deferral', { deferred: true }],
] as const)('%s is material', (_, change) => {
  expect(materialText([{ ...item, ...change }])).not.toBe(materialText([item]));
});

const withContent = (content: Content): string => materialText([{ ...item, kind: content.kind, content }]);
const contentAndOther = fc
  .constantFrom(...contentKinds)
  .chain((kind) => fc.tuple(anyContentOf(kind), fc.oneof(anyContentOf(kind), fc.constant(blankContent(kind)))));

test('what was kept before a field was known is the same as what was saved again with that field blank', () => {
  fc.assert(
    fc.property(contentAndOther, fc.func(fc.boolean()), ([content], isKnownLater) => {
      const blank: object = blankContent(content.kind);
      const entries = Object.entries(content);
      const laterBlank = entries.map(([name, value]) =>
        name !== 'kind' && isKnownLater(name) ? [name, Reflect.get(blank, name)] : [name, value],
      );
      const saved = Object.fromEntries(laterBlank) as Content;
      const kept = entries.filter(([name]) => name === 'kind' || !isKnownLater(name));
      expect(withContent(saved)).toBe(withContent(Object.fromEntries(kept) as unknown as Content));
    }),
  );
});

test('so it is with a field of an entry', () => {
  const { control, ...without } = measure('Retention labels');
  const { content } = riskRow({ measures: [{ ...without, control: null }] });
  const { content: kept } = riskRow({ measures: [without as Measure] });
  const { content: other } = riskRow({ measures: [{ ...without, control }] });
  if (!content || !kept || !other) throw new Error('no content');
  expect(withContent(kept)).toBe(withContent(content));
  expect(withContent(other)).not.toBe(withContent(content));
});

test('whatever else a national answer says is material', () => {
  fc.assert(
    fc.property(contentAndOther, ([content, another]) => {
      const isSame = canonicalJson(content) === canonicalJson(another);
      expect(withContent(content) === withContent(another)).toBe(isSame);
    }),
    { numRuns: 300 },
  );
});

const change: CommencementFact = { day: '2026-02-05', title: 'An Act', material: true };

test.each<[string, Instant, readonly CommencementFact[]]>([
  ['the day before', '2026-02-04T23:59:59.999Z', [change]],
  ['the day itself', '2026-02-05T00:00:00.000Z', []],
  ['a day after', '2026-02-06T08:00:00.000Z', []],
])('a signature of %s of a change of the law', (_, at, changes) => {
  const immaterial = { ...change, material: false };
  expect(lawThatChanged({ judgedOn: dayOf(at) }, [change, immaterial], '2026-03-01T08:00:00.000Z')).toEqual(changes);
});

test('a change that has not begun makes nothing stale; once it has, it stays so until the force signs again', () => {
  const moments = fc.date({ min: new Date('2025-01-01'), max: new Date('2027-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(moments, moments, moments, (signedOn, now, later) => {
      fc.pre(later >= now);
      const at = instant(signedOn);
      const stale = lawThatChanged({ judgedOn: dayOf(at) }, [change], instant(now));
      if (dayOf(instant(now)) < change.day) expect(stale).toEqual([]);
      expect(lawThatChanged({ judgedOn: dayOf(at) }, [change], instant(later))).toEqual(
        expect.arrayContaining([...stale]),
      );
    }),
  );
});

test('an item more or less is material', () => {
  expect(materialText([item, other])).not.toBe(materialText([item]));
});
