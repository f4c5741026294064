import { explainCondition, explainFinding, gateConditions, ruleBook, ruleLawOn } from '@countersign/catalogue';
import { conditionsOf, problemsOf, ruleBook as rulesOfDomain, type Finding } from '@countersign/domain';

const today = '2026-11-21';

const finding = (rule: Finding['rule'], facts: Finding['facts'], blocks = true): Finding => ({
  rule,
  blocks,
  itemId: 'item',
  field: null,
  facts,
});

test('every rule of the domain has its words, for every problem that it names and no other', () => {
  expect(Object.keys(ruleBook).sort()).toEqual(Object.keys(rulesOfDomain).sort());
  for (const [id, problems] of Object.entries(problemsOf))
    expect([id, Object.keys(ruleBook[id as Finding['rule']].problems).sort()]).toEqual([id, [...problems].sort()]);
});

test('a finding reads as a sentence with names and not ids', () => {
  const facts = {
    problem: 'other-processor',
    title: 'x',
    component: 'teams-chat',
    processor: 'bt',
    expected: 'microsoft',
  };
  expect(explainFinding(finding('L30_COMPONENT_HAS_PROCESSOR', facts)).message).toBe(
    'Teams chat names BT, and Microsoft runs it.',
  );
});

test('the test of a Schedule 8 condition is told in full', () => {
  const facts = { problem: 'subtest-unanswered', title: 'Hub', condition: 'sch8.4', subtest: 'b' };
  expect(explainFinding(finding('L54_SCH8', facts)).message).toBe(
    '“Hub” relies on paragraph 4 of Schedule 8 (safeguarding children and individuals at risk), and does not answer: Who is the individual?',
  );
});

test('no sentence of the rule book is left with a hole where its facts are given', () => {
  const facts = {
    title: 'A',
    count: 1,
    minimum: 2,
    stance: 'adapted',
    component: 'onedrive',
    processor: 'bt',
    expected: 'microsoft',
    place: 'support',
    regime: 'part-3',
    category: 'suspect',
    basis: 'part-3-task',
    condition: 'sch8.1',
    subtest: 'a',
    level: 'high',
    inherent: 'low',
    residual: 'high',
    computed: 'low',
  };
  const named = Object.values(ruleBook).flatMap(({ problems }) =>
    Object.values(problems).flatMap(({ text, remedy }) =>
      [...`${text} ${remedy}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
    ),
  );
  expect(named.filter((name) => name === undefined || !(name in facts))).toEqual([]);
});

test('a finding that does not block keeps the severity of its rule; a problem not known is told by the title', () => {
  const facts = { problem: 'no-location', component: 'onedrive', place: 'support' };
  expect(explainFinding(finding('L31_DESCRIPTION_NOT_ROLE', facts, false))).toMatchObject({
    severity: 'error',
    message: 'OneDrive does not say where data is supported from.',
  });
  expect(explainFinding(finding('L31_DESCRIPTION_NOT_ROLE', { problem: 'new' })).message).toBe(
    'A description in place of a part in law.',
  );
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
  expect(ruleLawOn(today).components).toHaveLength(12);
  expect(ruleLawOn(today).schedule8).toHaveLength(9);
  expect(ruleLawOn(today).matrix.id).toBe('ico-3x3');
});

test('where nothing signed stands, a condition says that and not something that is untrue', () => {
  const held = { condition: 'agreement-held', met: false, missing: [] } as const;
  expect(explainCondition(held).sentence).toMatch(/holds no running agreement/);
  expect(explainCondition({ ...held, unsigned: 'revoked' })).toMatchObject({
    sentence: 'What is judged on the signed assessment cannot be met before a signature of this force stands.',
    fixPage: 'assessment',
  });
  expect(explainCondition({ ...held, condition: 'own-assessment-signed', unsigned: 'revoked' }).sentence).toMatch(
    /was revoked/,
  );
});
