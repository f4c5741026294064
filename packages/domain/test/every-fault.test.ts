import fc from 'fast-check';
import { partsPlayed } from '../src/assessment/lifecycle/index.js';
import { giveScreeningView } from '../src/assessment/screening/index.js';
import { checkDecision } from '../src/assessment/sign-off/index.js';
import { checkTraining } from '../src/authority/index.js';
import { mapClause, recordAgreement, type MappingAttempt } from '../src/clauses/index.js';
import { saveAnswer } from '../src/document/answers/index.js';
import { holdFile } from '../src/document/files/index.js';
import { markForPublication } from '../src/document/publication/index.js';
import { askForStage } from '../src/gates/index.js';
import { accept, badInput, refuse, type BadInput, type Result } from '../src/kernel/index.js';
import { departFromLevel, recordInPlace, recordSeveralInPlace } from '../src/risk/index.js';
import { addItem, editItem, publishRelease } from '../src/template/index.js';
import { anItem, clauseLaw, ico, riskRow } from './fixtures.js';

/** A form that is right, and for each of its fields, in the order of the form, a way in which it alone is wrong. */
interface Form {
  readonly check: (wrong: object) => Result<unknown, { readonly kind: string } | BadInput>;
  readonly wrong: Readonly<Record<string, object>>;
}

const today = '2026-11-20';
const form = <Attempt extends object>(
  right: Attempt,
  check: (attempt: Attempt) => Result<unknown, { readonly kind: string }>,
  wrong: Readonly<Record<string, object>>,
): Form => ({ check: (over) => check({ ...right, ...over }), wrong });

const question = { kind: 'question', text: 'Our own text' } as const;
const item = {
  id: 'need.new',
  section: '1',
  kind: 'question',
  placement: 'national',
  title: 'What the project is for',
  guidance: '',
  law: [],
  provenance: 'programme',
  deferred: false,
  minimumRows: null,
  when: null,
  content: question,
} as const;
const known = { provisions: [], components: [], yesOrNoItems: [] };
const ofItem = {
  title: { title: ' ' },
  guidance: { guidance: 'x\u202e' },
  deferred: { deferred: true },
  text: { content: { kind: 'question', text: '' } },
  minimumRows: { minimumRows: -1 },
  when: { when: {} },
  law: { law: ['magna carta'] },
};
const proof = { since: { since: '2026-02-30' }, evidence: { evidence: 'TBC' } };
const points = [
  { id: 'p1', text: 'Keep less' },
  { id: 'p2', text: 'Say more' },
];
const longest = { reviewYears: 2, openingYears: 1 };
const nobody = { submissions: [], takenBack: [], sentBack: [], advice: [], approvals: [], decisions: [] };

const forms: Readonly<Record<string, Form>> = {
  training: form(
    { course: 'Part 3', provider: 'A college', reference: '12', completedOn: '2026-02-01', validUntil: '2028-01-31' },
    (attempt) => checkTraining(attempt, today, 3),
    {
      course: { course: '' },
      provider: { provider: 'x\ny' },
      completedOn: { completedOn: '2026-2-31' },
      validUntil: { validUntil: '' },
      reference: { reference: ' ' },
    },
  ),
  'the record of an agreement': form(
    {
      processor: 'microsoft',
      title: 'Products and services',
      parties: ['Kent Police', 'Microsoft Ireland Operations Limited'],
      counterparty: null,
      effectiveFrom: '2026-01-01',
      effectiveUntil: '2026-12-31',
      fileName: 'agreement.pdf',
      file: accept('a'.repeat(64)),
    },
    (attempt) => recordAgreement(attempt, ['Kent Police'], clauseLaw),
    {
      processor: { processor: 'acme' },
      title: { title: '' },
      parties: { parties: ['Kent Police'] },
      effectiveFrom: { effectiveFrom: '' },
      effectiveUntil: { effectiveUntil: 'soon' },
      file: { file: refuse(badInput('file', 'The file must be a PDF or a Word document')), fileName: '' },
    },
  ),
  'the mapping of a clause': form<MappingAttempt>(
    {
      limb: 's59.7',
      verdict: 'met',
      quotation: 'on instructions',
      locator: '9.2',
      whyAgain: '',
      expectedVersion: 0,
      emptying: [],
    },
    (attempt) => mapClause([], attempt, clauseLaw),
    { quotation: { quotation: '' }, locator: { locator: ' ' } },
  ),
  'the request for a stage': form(
    { stage: 'sandbox', components: ['teams-chat'], activities: [], users: 10, syntheticDataAttested: true } as const,
    (attempt) => askForStage(attempt, { components: ['teams-chat'], activities: ['activity.1'] }),
    {
      activities: { activities: ['activity.9'] },
      components: { components: [] },
      users: { users: 0 },
      syntheticDataAttested: { syntheticDataAttested: false },
    },
  ),
  'the marks for publication': form(
    {
      items: [anItem()],
      mark: 'redact',
      exemptions: ['foia.s31'],
      harm: 'It shows which logs are not kept',
      publicInterest: 'The controls are described elsewhere',
    } as const,
    ({ items, ...attempt }) => markForPublication(items, attempt, ['foia.s31'], []),
    {
      itemIds: { items: [] },
      exemptions: { exemptions: [] },
      harm: { harm: 'n/a' },
      publicInterest: { publicInterest: '' },
    },
  ),
  decision: form(
    {
      by: 'sam',
      hash: 'h1',
      kind: 'refer',
      answers: [
        { pointId: 'p1', accepted: true, reason: '' },
        { pointId: 'p2', accepted: false, reason: 'It is said in full' },
      ],
      residualRiskAccepted: false,
      conditions: [],
      reviewBy: '2027-11-20',
      reason: 'The risk in the absence of measures is high',
      signedInSecondsAgo: 5,
    } as const,
    (attempt) => checkDecision(points, 'medium', attempt, today, longest),
    {
      'reason-p2': {
        answers: [
          { pointId: 'p1', accepted: true, reason: '' },
          { pointId: 'p2', accepted: false, reason: '' },
        ],
      },
      reason: { reason: 'TBC' },
      reviewBy: { reviewBy: '2020-01-01' },
    },
  ),
  'the view of a screening': form(
    { by: 'dpo', hash: 'h', needed: false, reason: 'No personal data is in it' },
    (attempt) =>
      giveScreeningView(
        { itemId: 'need.screening', result: 'not-needed', hash: 'h' },
        attempt,
        partsPlayed({ ...nobody, authors: [], revocations: [], secondPersons: [] }, { views: [], decisions: [] }),
      ),
    { needed: { needed: null }, reason: { reason: '' } },
  ),
  'the level against the matrix': form(
    { by: 'ada', level: 'low', reason: 'Tested in June', expectedVersion: 1 } as const,
    (attempt) => departFromLevel(riskRow(), attempt, ico),
    { level: { level: 'medium' }, reason: { reason: '' } },
  ),
  'a measure in place': form(
    { measure: 'Retention labels', since: today, evidence: 'Export of the settings' },
    (attempt) => recordInPlace([riskRow()], attempt, today),
    { measure: { measure: 'Another' }, ...proof },
  ),
  'several measures in place': form(
    {
      measures: [{ itemId: 'risk.1', measure: 'Retention labels' }],
      since: today,
      evidence: 'Export of the settings',
    },
    ({ measures, ...said }) => recordSeveralInPlace([riskRow()], measures, said, today),
    { measures: { measures: [] }, ...proof },
  ),
  'an answer': form(
    { stance: 'adapted', reason: 'Our estate differs', content: question, expectedVersion: 1, emptying: [] } as const,
    (attempt) => saveAnswer(anItem(), attempt),
    { reason: { reason: ' ' }, text: { content: { kind: 'question', text: ' ' } } },
  ),
  'an item that is added to a template': form(item, (attempt) => addItem(['used'], attempt, known), {
    section: { section: '' },
    id: { id: 'used' },
    ...ofItem,
  }),
  'an item of a template': form(
    { ...item, expectedVersion: 1, emptying: ['guidance', 'law', 'text', 'content', 'when'] },
    (attempt) => editItem({ item, version: 1, retired: false }, attempt, known),
    ofItem,
  ),
  'a file': form(
    { name: 'minutes.pdf', type: 'application/pdf', size: 12, active: null },
    (attempt) => holdFile(anItem(), attempt),
    { fileName: { name: '' }, file: { size: 0 } },
  ),
  release: form(
    { hash: 'h', authors: ['ada'], items: [item], by: 'ben', notes: 'The first' },
    ({ by, notes, ...draft }) => publishRelease(draft, [], { by, notes }),
    { template: { items: [] }, notes: { notes: ' ' } },
  ),
};

const named = Object.entries(forms);

test.each(named)('%s is accepted where nothing is wrong', (_, { check }) => {
  expect(check({}).ok).toBe(true);
});

test.each(named)('%s is refused with every fault, in the order of the form, and none twice', (_, { check, wrong }) => {
  const fields = Object.keys(wrong);
  fc.assert(
    fc.property(fc.subarray(fields, { minLength: 1 }), (chosen) => {
      const answer = check(Object.assign({}, ...chosen.map((field) => wrong[field])) as object);
      if (answer.ok || !('problems' in answer.refusal)) throw new Error('It was not refused for its input');
      expect(answer.refusal.problems.map(({ field }) => field)).toEqual(chosen);
    }),
  );
});
