import { blankContent, type ContentKind, type ContentOf } from '../src/document/content/index.js';
import type { HeldFile, AssessedItem } from '../src/document/items/index.js';
import { aLocal, aRow, aTable, measure, riskRow } from './fixtures.js';

type Parts<K extends ContentKind> = Partial<Omit<ContentOf<K>, 'kind'>>;

const rowOf =
  <K extends ContentKind>(kind: K, tableId: string, whole: Parts<K>) =>
  (over: Parts<K> = {}, id = `${kind}.1`, beside: Partial<AssessedItem> = {}): AssessedItem => ({
    ...aRow(id, tableId, { ...blankContent(kind), ...whole, ...over }),
    ...beside,
  });

export const processorRow = rowOf('processor', 'processors', {
  processor: 'microsoft',
  entity: 'Microsoft Ireland Operations Limited',
  role: 'processor',
  country: 'IE',
  parentJurisdiction: 'US',
  notification: 'It tells the force at once, and challenges what it can',
  assurances: [{ asked: 'Do the terms cover Part 3?', answer: 'answered', note: 'Yes, in annex 2' }],
});

export const transferRow = rowOf('transfer', 'transfers', {
  name: 'Support by night',
  component: 'exchange-online',
  path: 'support',
  recipient: 'Microsoft',
  recipientType: 'processor',
  country: 'US',
  remoteAccess: true,
  regime: 'part-3',
  mechanism: 'safeguards-by-own-test',
  necessity: 'Faults at night stop the answering of emergencies',
  test: 'Access is by request, watched, and without the keys',
  testedOn: '2026-09-01',
  instruction: 'Instruction 4 of the force',
  instructedUntil: '2027-09-01',
  onward: 'None: clause 7 forbids it',
});

export const statement = (over: Parts<'transfer-statement'> = {}, id = 'transfers.statement'): AssessedItem =>
  aLocal({
    id,
    kind: 'transfer-statement',
    title: 'Whether data leaves',
    content: { kind: 'transfer-statement', leaves: 'none', text: 'Nothing leaves the United Kingdom', ...over },
  });

/** An arrangement with one other controller, of which no rule has anything to say. */
export const arrangementRow = rowOf('joint-arrangement', 'arrangements', {
  title: 'Arrangement on the shared site',
  activities: ['activity.1'],
  controllers: [
    {
      name: 'Northshire',
      assessment: 'Assessment 12 of Northshire',
      advisedOn: '2026-09-20',
      signedBy: 'Its senior information risk owner',
      signedOn: '2026-10-01',
    },
  ],
  duties: [
    { duty: 'Requests of people', answerable: 'Each for those it brought in' },
    { duty: 'Logs of the site', answerable: 'This force' },
  ],
  contactPoint: 'The data protection office of this force',
  agreedOn: '2026-09-01',
  essence: 'The notices of both forces',
  paper: 'evidence.1',
});

export const flowRow = rowOf('flow', 'flows', {
  name: 'Mail',
  from: 'Officers',
  to: 'Mailboxes',
  crossesBorder: false,
});

export const alternativeRow = rowOf('alternative', 'alternatives', {
  option: 'This service',
  alternativeKind: 'other',
  chosen: false,
  reason: 'It meets the need with the fewest copies',
  decidedBy: 'Chief officer',
});

export const noticeRow = rowOf('notice', 'notices', {
  address: 'https://force.example/privacy',
  publishedOn: '2026-10-01',
  namesProcessors: true,
  complaints: 'https://force.example/complain',
});

export const consulteeRow = rowOf('consultee', 'consultees', {
  party: 'Police Federation',
  relation: 'staff-association',
  method: 'Meeting',
  on: '2026-09-10',
  views: 'Recordings of staff need a limit',
  response: 'Thirty days were set',
});

export const peopleViews = (over: Parts<'people-views'> = {}): AssessedItem =>
  aLocal({
    id: 'consultation.people',
    kind: 'people-views',
    title: 'Views of the people concerned',
    content: { kind: 'people-views', sought: true, how: 'Two panels of victims', whyNot: '', ...over },
  });

export const contactRow = rowOf('regulator-contact', 'contacts', {
  about: 'A question on logs',
  contact: 'informal-advice',
  on: '2026-08-01',
});

const file: HeldFile = {
  id: 'file',
  itemId: 'evidence.1',
  name: 'export.pdf',
  type: 'application/pdf',
  size: 1000,
  hash: 'a'.repeat(64),
  by: 'assessor',
  at: '2026-10-01T09:00:00.000Z',
};

export const evidenceRow = (over: Parts<'evidence'> = {}, beside: Partial<AssessedItem> = { files: [file] }) =>
  rowOf('evidence', 'evidence', {
    title: 'Test of the logs',
    evidenceKind: 'test-report',
    date: '2026-09-01',
    held: true,
    answers: ['dpa2018.s62.1.a'],
  })(over, 'evidence.1', beside);

export const citationRow = rowOf('citation', 'citations', {
  claim: 'Policing means to use shared services',
  source: 'A strategy of 2025',
  locator: 'Page 4',
  quotation: 'Forces will share services where they can',
  checkedBy: 'Head of records',
});

export const claimRow = rowOf('claim', 'claims', {
  topic: 'Disaster recovery',
  statement: 'Is dealt with under aims',
  anchor: 'need.aims',
});

export const actionRow = rowOf('action', 'actions', {
  what: 'Send the assessment to the staff association',
  owner: 'Head of records',
  due: '2026-09-01',
  closedOn: '2026-08-30',
  evidence: 'Letter of 30 August',
});

/** The rows about the service, its processors and those who were asked, of which no rule has anything to say. */
export const wholeService = (): readonly AssessedItem[] => [
  aTable({ id: 'processors', kind: 'processor', title: 'Processors' }),
  processorRow(),
  statement(),
  aTable({ id: 'flows', kind: 'flow', title: 'Flows' }),
  flowRow(),
  aTable({ id: 'alternatives', kind: 'alternative', title: 'Alternatives' }),
  alternativeRow({ chosen: true }),
  alternativeRow({ option: 'Stay as it is', alternativeKind: 'do-nothing' }, 'alternative.2'),
  alternativeRow({ option: 'A service at home', alternativeKind: 'uk-only' }, 'alternative.3'),
  aTable({ id: 'notices', kind: 'notice', title: 'Notices' }),
  noticeRow(),
  aTable({ id: 'consultees', kind: 'consultee', title: 'Those asked' }),
  consulteeRow(),
  consulteeRow({ party: 'Officer', relation: 'data-protection-officer' }, 'consultee.2'),
  consulteeRow({ party: 'Security', relation: 'information-security' }, 'consultee.3'),
  consulteeRow({ party: 'Microsoft', relation: 'processor' }, 'consultee.4'),
  peopleViews(),
  contactRow(),
  riskRow(
    {
      title: 'Disclosure compelled abroad',
      harm: 'A court abroad reads files of a case',
      harmType: 'compelled-disclosure-abroad',
      knownRisk: null,
      measures: [measure('Keys that only the force holds')],
    },
    'risk.abroad',
  ),
  evidenceRow(),
  citationRow(),
  claimRow(),
  actionRow(),
];
