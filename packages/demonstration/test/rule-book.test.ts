import { explainCondition, explainFinding, gateConditions, ruleBook, ruleLawOn } from '@countersign/catalogue';
import { microsoft365, templateDpia } from '@countersign/demonstration';
import {
  blankContent,
  contentKinds,
  knownBy,
  valueAt,
  type Content,
  type ContentKind,
} from '@countersign/domain/document/content';
import type { Day } from '@countersign/domain/kernel';
import { resolveAssessment, type Answer } from '@countersign/domain/document/items';
import { conditionsOf } from '@countersign/domain/gates';
import { findingsOf, rules } from '@countersign/domain/rule-book';
import type { Finding } from '@countersign/domain/rule-book/finding';

const today: Day = '2026-11-21';
const judged = { day: today, service: microsoft365 };

const finding = (rule: Finding['rule'], facts: Finding['facts'], blocks = true): Finding => ({
  rule,
  blocks,
  itemId: 'item',
  field: null,
  facts,
});

test('every rule of the domain has its words, and no other', () => {
  expect(Object.keys(ruleBook).sort()).toEqual(rules.map(({ id }) => id).sort());
});

test('a finding reads as a sentence with names and not ids', () => {
  const facts = {
    problem: 'other-processor',
    title: 'x',
    component: 'teams-chat',
    processor: 'bt',
    expected: 'microsoft',
  };
  expect(explainFinding(finding('L30_COMPONENT_HAS_PROCESSOR', facts), judged).message).toBe(
    'Teams chat names BT, and Microsoft runs it.',
  );
});

test('the test of a Schedule 8 condition is told in full', () => {
  const facts = { problem: 'subtest-unanswered', title: 'Hub', condition: 'sch8.4', subtest: 'b' };
  expect(explainFinding(finding('L54_SCH8', facts), judged).message).toBe(
    '“Hub” relies on paragraph 4 of Schedule 8 (safeguarding children and individuals at risk), and does not answer: Who is the individual?',
  );
});

test('whatever is found in a document reads as sentences, with nothing left out and no id in it', () => {
  const release = { id: 'release', number: '1.0', hash: '', items: templateDpia.items };
  const relied = templateDpia.items
    .filter(({ placement }) => placement !== 'local')
    .map(({ id }) => answer(id, null, { stance: 'relied-on' }));
  const blankRows = contentKinds.map((kind) => answer(`${kind}.row`, 'no-table', { content: named(kind) }));
  const documents = [[], relied, [...relied, ...blankRows], blankRows];
  const law = ruleLawOn(today, microsoft365);
  const found = documents.flatMap((answers) => findingsOf(resolveAssessment(release, answers), law));
  expect(new Set(found.map(({ rule }) => rule)).size).toBeGreaterThan(20);
  const sentences = found.map((one) => explainFinding(one, judged)).flatMap(({ message, remedy }) => [message, remedy]);
  expect(sentences.filter((text) => /[{}]|“”|undefined| {2}|\b(?:uk-gdpr|part-3)\b/.test(text))).toEqual([]);
  expect(sentences.filter((text) => !/^(?:teams-chat|[“A-Z\d]).*[.?…!)”\p{L}]$/su.test(text))).toEqual([]);
});

/** A content with nothing in it but the text that it is known by. */
const named = (kind: ContentKind): Content => {
  const blank: Content = blankContent(kind);
  const by = knownBy(kind);
  return valueAt(blank, by) === '' ? { ...blank, [by]: 'teams-chat' } : blank;
};

const answer = (itemId: string, tableId: string | null, over: Partial<Answer>): Answer => ({
  itemId,
  tableId,
  stance: null,
  reason: '',
  content: null,
  departure: null,
  by: 'somebody',
  at: '2026-11-21T09:00:00.000Z',
  version: 1,
  ...over,
});

test('facts are told in words: countries, days, several places in one breath', () => {
  const told = (rule: Finding['rule'], facts: Finding['facts']) => explainFinding(finding(rule, facts), judged).message;
  expect(
    told('L113_TRANSFER_TESTS', {
      problem: 'abroad-without-transfer',
      component: 'onedrive',
      place: 'backup,telemetry,keys',
    }),
  ).toBe(
    'OneDrive is in use and can be abroad, and no transfer describes it: where backups are, where telemetry goes and where the keys are held.',
  );
  expect(
    told('L113_TRANSFER_TESTS', { problem: 'not-approved', title: 'Support', country: 'US', regime: 'part-3' }),
  ).toBe(
    '“Support” rests on approval by regulations, and under Part 3 (law enforcement) there is none for this country: United States.',
  );
  expect(told('L71_ACTION_CLOSURE', { problem: 'overdue', title: 'Send it', date: '2019-04-30' })).toBe(
    '“Send it” was to be done by 30 April 2019, and is not recorded as done.',
  );
});

test('a problem that only asks for another look says so, in a rule that otherwise blocks', () => {
  const thin = finding('L13_LOCAL_COVERAGE', { problem: 'thin', title: 'Systems', count: 2, minimum: 25 }, false);
  expect(explainFinding(thin, judged).severity).toBe('warn');
  expect(explainFinding({ ...thin, facts: { problem: 'unanswered', title: 'Systems' } }, judged).severity).toBe(
    'error',
  );
});

test('a finding that does not block keeps the severity of its rule; a problem not known is told by the title', () => {
  const facts = { problem: 'no-location', component: 'onedrive', place: 'support' };
  expect(explainFinding(finding('L31_DESCRIPTION_NOT_ROLE', facts, false), judged)).toMatchObject({
    severity: 'error',
    message: 'OneDrive does not say where data is supported from.',
  });
  expect(explainFinding(finding('L31_DESCRIPTION_NOT_ROLE', { problem: 'new' }), judged).message).toBe(
    'A description in place of a part in law.',
  );
});

test('a guarantee that a processor did not give cannot be set aside, whoever agrees (law 14)', () => {
  expect(ruleBook.L32_DECLINED_ASSURANCE.overridable).toBe(false);
  expect(ruleLawOn(today, microsoft365).overridable).not.toContain('L32_DECLINED_ASSURANCE');
});

test('every condition of every stage has its words', () => {
  const asked = new Set((['sandbox', 'pilot', 'staged', 'full'] as const).flatMap((stage) => conditionsOf(stage)));
  expect(gateConditions.map(({ id }) => id).sort()).toEqual([...asked].sort());
  const bare = gateConditions.filter(
    (one) => [one.title, one.met, one.unmet, one.remedy].some((words) => words === '') || one.law.length === 0,
  );
  expect(bare).toEqual([]);
});

test('the rule book is given the components, the matrix and Schedule 8', () => {
  expect(ruleLawOn(today, microsoft365).components).toHaveLength(12);
  expect(ruleLawOn(today, microsoft365).schedule8).toHaveLength(9);
  expect(ruleLawOn(today, microsoft365).matrix.id).toBe('ico-3x3');
});

test('where nothing signed stands, a condition says that and not something that is untrue', () => {
  const held = { condition: 'agreement-held', met: false, missing: [] } as const;
  expect(explainCondition(held).sentence).toMatch(/holds no running agreement/);
  expect(explainCondition({ ...held, unsigned: 'revoked' })).toMatchObject({
    sentence: 'No signature of this force stands yet, so this cannot be said.',
    fixPage: 'assessment',
  });
  expect(explainCondition({ ...held, condition: 'own-assessment-signed', unsigned: 'revoked' }).sentence).toMatch(
    /was revoked/,
  );
});

test('before a stage was asked for, a condition that is judged on it says that and not something that is untrue', () => {
  const unknown = { condition: 'people-covered', met: false, missing: [], notAsked: true } as const;
  expect(explainCondition(unknown)).toMatchObject({
    sentence: 'Nobody has asked for this stage yet, so this cannot be said.',
    fixPage: 'roll-out',
  });
  expect(explainCondition({ ...unknown, unsigned: 'never-signed' }).fixPage).toBe('roll-out');
});

test('a row that is known by an id is told by its name', () => {
  const finding = {
    rule: 'R0_LOST_REFERENCE',
    blocks: true,
    itemId: 'logging.matrix/1',
    field: 'component',
    facts: { problem: 'lost', title: 'exchange-online' },
  } as const;
  expect(explainFinding(finding, judged).message).toContain('Exchange Online');
});
