import { withEveryField, type ActivityContent, type ContentOf } from '../../../src/document/content/index.js';
import type { AssessedItem } from '../../../src/document/items/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activity, activityRow, found, law, said, wholeBut } from '../../fixtures.js';
import { arrangementRow } from '../../whole-service.js';

const rule = ruleBook.L17_JOINT_SIGNATURES;

type Controller = ContentOf<'joint-arrangement'>['controllers'][number];

const signed = (name: string, over: Partial<Controller> = {}): Controller => ({
  name,
  assessment: `Assessment 12 of ${name}`,
  advisedOn: '2026-09-20',
  signedBy: 'Its senior information risk owner',
  signedOn: '2026-10-01',
  ...over,
});
const decidedWith = (...names: readonly string[]): Partial<ActivityContent> => ({
  decidedWith: names.map((name) => ({ name })),
});
const shared = (over: Partial<ActivityContent> = {}): AssessedItem =>
  activityRow({ ...decidedWith('Northshire'), ...over });
const underUkGdpr = shared({ regime: 'uk-gdpr' });

test('an activity that is decided together with others has an arrangement with each of them, whatever the blanks', () => {
  expect(said(rule, shared(), arrangementRow())).toEqual([]);
  expect(said(rule, shared(decidedWith(' NORTHSHIRE ')), arrangementRow())).toEqual([]);
  expect(
    rule.judge([shared(decidedWith('Northshire', 'Southshire', 'Westshire')), arrangementRow()], law),
  ).toMatchObject([
    { itemId: 'activity.1', facts: { problem: 'no-arrangement', controllers: 'Southshire, Westshire' } },
  ]);
  expect(said(rule, shared())).toEqual(['!no-arrangement decidedWith activity.1']);
});

test('an arrangement on another activity is none, and two with one controller each are two', () => {
  const second = { ...shared(decidedWith('Northshire')), id: 'activity.2' };
  expect(said(rule, shared(), second, arrangementRow())).toEqual(['!no-arrangement decidedWith activity.2']);
  const two = [arrangementRow(), arrangementRow({ controllers: [signed('Southshire')] }, 'joint-arrangement.2')];
  expect(said(rule, shared(decidedWith('Northshire', 'Southshire')), ...two)).toEqual([]);
});

test('what decides alone, or under no regime yet, or under Part 4, is not asked', () => {
  const alone = [shared(decidedWith()), shared({ regime: null }), shared({ regime: 'part-4' })];
  expect(alone.flatMap((one) => said(rule, one))).toEqual([]);
});

test('the regime of the activity decides which section asks', () => {
  const asked = [shared(), underUkGdpr].flatMap((one) => rule.judge([one], law));
  expect(asked.map(({ facts }) => facts['provision'])).toEqual(['dpa2018.s58.2-3', 'ukgdpr.26']);
});

test('a contact point blocks where Part 3 asks for one, and the essence where the UK GDPR does', () => {
  const bare = arrangementRow({ contactPoint: ' ', essence: '' });
  const point = 'no-contact-point contactPoint joint-arrangement.1';
  const essence = 'no-essence essence joint-arrangement.1';
  expect(said(rule, shared(), bare)).toEqual([`!${point}`, essence]);
  expect(said(rule, underUkGdpr, bare)).toEqual([`!${essence}`, point]);
});

test('an arrangement says who takes part, about what, who answers for each duty, since when and on what paper', () => {
  const empty = arrangementRow({ activities: [], controllers: [], duties: [], agreedOn: null, paper: null });
  expect(said(rule, empty)).toEqual([
    '!no-activities activities joint-arrangement.1',
    '!no-controllers controllers joint-arrangement.1',
    '!no-duties duties joint-arrangement.1',
    '!not-agreed agreedOn joint-arrangement.1',
    '!no-paper paper joint-arrangement.1',
  ]);
  const later = arrangementRow({ agreedOn: '2026-11-02' });
  expect(said(rule, shared(), later)).toEqual(['!not-agreed agreedOn joint-arrangement.1']);
  const duties = ['Requests', 'Breaches', 'Logs'].map((duty) => ({ duty, answerable: duty === 'Logs' ? 'Us' : ' ' }));
  expect(rule.judge([shared(), arrangementRow({ duties })], law)).toMatchObject([
    { blocks: true, field: 'duties', facts: { problem: 'duties-open', duties: 'Requests; Breaches' } },
  ]);
});

test('another controller has an assessment of its own, and signs it for itself without holding up this one', () => {
  const controllers = [
    signed('Northshire'),
    signed('A', { assessment: ' ', signedOn: null }),
    signed('B', { advisedOn: null }),
    signed('C', { signedBy: '' }),
    signed('D', { signedOn: '2026-11-02' }),
  ];
  expect(rule.judge([shared(), arrangementRow({ controllers })], law)).toMatchObject([
    { blocks: true, facts: { problem: 'no-own-assessment', controllers: 'A' } },
    { blocks: false, facts: { problem: 'not-signed', controllers: 'B, C, D' } },
  ]);
});

test('an activity that was kept before anybody asked with whom it is decided is read as decided alone', () => {
  const { decidedWith: _, ...before } = activity();
  expect(withEveryField(before as ActivityContent)).toEqual(activity());
});

test('F17: three forces and one answer', () => {
  const three = shared(decidedWith('Northshire', 'Southshire'));
  const none = { assessment: '', advisedOn: null, signedBy: '', signedOn: null };
  const one = arrangementRow({ controllers: [signed('Northshire', none), signed('Southshire', none)] });
  expect(found(wholeBut({ 'activity.1': three }))).toEqual([
    '!L17_JOINT_SIGNATURES no-arrangement decidedWith activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': three }, one))).toEqual([
    '!L17_JOINT_SIGNATURES no-own-assessment controllers joint-arrangement.1',
  ]);
  const each = arrangementRow({ controllers: [signed('Northshire'), signed('Southshire')] });
  expect(found(wholeBut({ 'activity.1': three }, each))).toEqual([]);
});
