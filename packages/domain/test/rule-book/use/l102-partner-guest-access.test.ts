import type { ActivityContent } from '../../../src/document/content/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, found, law, said, wholeBut } from '../../fixtures.js';

const rule = ruleBook.L102_PARTNER_GUEST_ACCESS;
const council = { name: 'County council', agreement: 'ISA 12 of 2025', gateway: 'Children Act 2004 s.11' };
const hub = (over: Partial<ActivityContent> = {}) =>
  activityRow({ guestAccess: true, guestAccessClosed: true, partners: [council], ...over });

test('guests come from partners, through access that is closed until it is opened', () => {
  expect(said(rule, hub())).toEqual([]);
  expect(said(rule, hub({ partners: [], guestAccessClosed: null }))).toEqual([
    '!no-partners partners activity.1',
    '!access-not-closed guestAccessClosed activity.1',
  ]);
});

test('each partner has an agreement and a gateway, and those without are named together', () => {
  const bare = { agreement: ' ', gateway: '' };
  const partners = [council, { name: 'Health trust', ...bare }, { name: 'Charity', ...bare }];
  expect(rule.judge([hub({ partners })], law)).toMatchObject([
    { facts: { problem: 'no-agreement', partners: 'Health trust, Charity' } },
    { facts: { problem: 'no-gateway', partners: 'Health trust, Charity' } },
  ]);
});

test.each([false, null])('without guests (%s) nothing of it is asked', (guestAccess) => {
  expect(said(rule, hub({ guestAccess, partners: [], guestAccessClosed: null }))).toEqual([]);
});

test('F102: safeguarding hubs with partner agencies', () => {
  const open = hub({ partners: [{ ...council, gateway: '' }] });
  expect(found(wholeBut({ 'activity.1': open }))).toEqual([
    '!L102_PARTNER_GUEST_ACCESS no-gateway partners activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': hub() }))).toEqual([]);
});

test('F102: the sensitive sharing of a hub without its condition, said once', () => {
  const sensitive = {
    sensitive: true,
    sensitiveTypes: ['health'],
    strictNecessity: 'A child cannot be kept safe without it',
    policyDocument: 'APD 4',
    schedule8Subtests: { a: 'A child is at risk' },
  } as const;
  expect(found(wholeBut({ 'activity.1': hub({ ...sensitive, schedule8Condition: null }) }))).toEqual([
    '!L54_SCH8 no-condition schedule8Condition activity.1',
  ]);
  expect(found(wholeBut({ 'activity.1': hub({ ...sensitive, schedule8Condition: 'sch8.2' }) }))).toEqual([]);
});
