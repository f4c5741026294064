import { blankContent } from '../src/document/content/index.js';
import { harmTypes } from '../src/document/kinds/index.js';
import { findingsOf } from '../src/rule-book/index.js';
import type { PartsPlayed } from '../src/authority/index.js';
import type { ClauseLaw } from '../src/clauses/index.js';
import type {
  ActivityContent,
  ComponentContent,
  Content,
  Measure,
  RiskContent,
} from '../src/document/content/index.js';
import type { AssessedItem } from '../src/document/items/index.js';
import type { SigningLaw } from '../src/law/index.js';
import type { Matrix } from '../src/matrix/index.js';
import type { Finding, RuleBookLaw, RuleLaw } from '../src/rule-book/finding/index.js';
import type { Rule } from '../src/rule-book/rule/index.js';
import type { RuleId } from '../src/rule-book/rules/index.js';
import { wholeProcessing } from './whole-processing.js';
import { wholeService } from './whole-service.js';

/** The regulator's 3 x 3 matrix. */
export const ico: Matrix = {
  id: 'ico-3x3',
  version: '1',
  likelihoods: [
    { code: 'remote', label: 'Remote' },
    { code: 'possible', label: 'Reasonable possibility' },
    { code: 'probable', label: 'More likely than not' },
  ],
  severities: [
    { code: 'minimal', label: 'Minimal impact' },
    { code: 'significant', label: 'Some impact' },
    { code: 'severe', label: 'Serious harm' },
  ],
  cells: {
    minimal: { remote: 'low', possible: 'low', probable: 'low' },
    significant: { remote: 'low', possible: 'medium', probable: 'high' },
    severe: { remote: 'low', possible: 'high', probable: 'high' },
  },
};

/** Nobody has played a part in an assessment yet. */
export const nobody: PartsPlayed = {
  authors: [],
  secondPersons: [],
  advisers: [],
  approvers: [],
  decisionMakers: [],
};

/** How long something signed counts, where no law changes. */
export const signingLaw: SigningLaw = { commencements: [], longest: { reviewYears: 2, openingYears: 1 } };

export const part3 = ['s59.2', 's59.3', 's59.4', 's59.5', 's59.6', 's59.7'];
export const ukGdpr = ['28.1', '28.2', '28.3', '28.4', '28.9'];

export const clauseLaw: ClauseLaw = {
  limbs: [
    ...part3.map((id) => ({ id, regime: 'part-3' as const })),
    ...ukGdpr.map((id) => ({ id, regime: 'uk-gdpr' as const })),
  ],
  namesUkGdpr: ['gdpr', 'article 28'],
  namesPart3: ['part 3', 'section 59'],
  mostLimbsOfOneQuotation: 3,
  sameWordsFrom: 0.8,
  processors: [{ id: 'microsoft', entity: 'Microsoft Ireland Operations Limited' }],
};

export const law: RuleBookLaw = {
  day: '2026-11-01',
  matrix: ico,
  isMethodPinned: true,
  dutyToAssessFrom: '2018-05-25',
  components: [
    { id: 'exchange-online', processor: 'microsoft', records: false },
    { id: 'teams-chat', processor: 'microsoft', records: false },
    { id: 'teams-recording', processor: 'microsoft', records: true },
  ],
  processors: [
    { id: 'microsoft', parentJurisdiction: 'US' },
    { id: 'bt', parentJurisdiction: 'GB' },
  ],
  schedule8: [
    { id: 'sch8.1', subtests: ['a', 'b'] },
    { id: 'sch8.2', subtests: ['a'] },
  ],
  rights: [
    { id: 'part-3-access', regime: 'part-3' },
    { id: 'part-3-rectification', regime: 'part-3' },
    { id: 'uk-gdpr-access', regime: 'uk-gdpr' },
  ],
  logging: { isJustificationAsked: false, testGoodForDays: 180 },
  knownRisks: [{ id: 'uncontrolled-copies' }, { id: 'vendor-staff-access' }],
  controlsFor: Object.fromEntries(
    harmTypes.map((harm) => [harm, ['configuration', 'access-control', 'retention-and-deletion']]),
  ) as unknown as RuleLaw['controlsFor'],
  screening: [
    { id: 'large-scale', needsAnother: false },
    { id: 'innovative-technology', needsAnother: true },
    { id: 'tracking', needsAnother: true },
  ],
  transfers: {
    isProcessorRouteOpen: true,
    isUnionAbroad: true,
    approvedUnderPart3: ['IE'],
    approvedUnderUkGdpr: ['IE', 'US'],
  },
  isComplaintsFormAsked: true,
  phrases: {
    asExisting: ['no different', 'as existing'],
    addressedElsewhere: ['addressed in the dpia'],
    consultedRegulator: ['consulted the ico'],
    withoutEnd: ['indefinite'],
    ukGdpr: ['gdpr'],
    part3: ['part 3'],
  },
  thresholds: { thinWords: 8, sameMeasures: 0.8, ownVoices: 0.7, redacted: 0.5 },
  overridable: ['L51_CATEGORY_REGIME_CONFLICT', 'L63_IDENTICAL_MITIGATION'],
};

const published: AssessedItem['mark'] = {
  itemId: 'need.aims',
  mark: 'publish',
  exemptions: [],
  harm: '',
  publicInterest: '',
  by: 'data-protection-officer',
  at: '2026-11-01T09:00:00.000Z',
  version: 1,
};

export const anItem = (over: Partial<AssessedItem> = {}): AssessedItem => ({
  id: 'need.aims',
  tableId: null,
  section: '1',
  kind: 'question',
  origin: 'national',
  placement: 'national',
  provenance: 'programme',
  title: 'What the project is for',
  guidance: '',
  law: [],
  deferred: false,
  minimumRows: null,
  when: null,
  applies: true,
  national: { kind: 'question', text: 'The national text' },
  stance: 'relied-on',
  reason: '',
  content: { kind: 'question', text: 'The national text' },
  departure: null,
  inPlace: [],
  files: [],
  mark: published,
  openQuestions: 0,
  by: 'assessor',
  at: '2026-11-01T09:00:00.000Z',
  version: 1,
  ...over,
});

export const aLocal = (over: Partial<AssessedItem> = {}): AssessedItem =>
  anItem({
    id: 'local.systems',
    placement: 'local',
    national: null,
    stance: null,
    content: { kind: 'question', text: 'Two record systems of our own and one shared drive feed it' },
    ...over,
  });

export const aTable = (over: Partial<AssessedItem> = {}): AssessedItem =>
  aLocal({ id: 'activities', kind: 'activity', minimumRows: 1, content: null, title: 'Activities', ...over });

export const aRow = (id: string, tableId: string, content: Content): AssessedItem =>
  aLocal({ id, tableId, origin: 'local', kind: content.kind, title: 'A row', content });

export const component = (over: Partial<ComponentContent> = {}): ComponentContent => ({
  ...blankContent('component'),
  component: 'exchange-online',
  processor: 'microsoft',
  role: 'processor',
  storage: 'Two data centres in England',
  backup: 'Two data centres in England',
  processing: 'England and Wales',
  telemetry: 'Switched off but for faults, which stay in England',
  support: 'Engineers in the United Kingdom',
  keys: 'The force, in its own vault',
  inUk: ['storage', 'backup', 'processing', 'telemetry', 'support', 'keys'],
  locationEvidence: 'Export of the tenant settings',
  ...over,
});

export const activity = (over: Partial<ActivityContent> = {}): ActivityContent => ({
  ...blankContent('activity'),
  name: 'Sharing case files',
  description: 'Officers share documents of a case',
  regime: 'part-3',
  lawEnforcementPurpose: 'investigation',
  purpose: 'To investigate crime',
  legalAuthority: 'Common law',
  lawfulBasis: 'part-3-task',
  sensitive: false,
  strictNecessity: '',
  schedule8Condition: null,
  schedule8Subtests: {},
  policyDocument: '',
  peopleCategories: ['suspect', 'victim'],
  distinction: 'By a label on each document',
  factsAndOpinions: 'Opinions stand under a heading of their own',
  peopleCount: 4000,
  components: ['exchange-online'],
  stages: ['pilot'],
  dataCategories: ['identity', 'offences-and-allegations'],
  retention: 'Six years',
  retentionDays: 2192,
  disposal: 'A retention label deletes it',
  operationalRecord: true,
  systemOfRecord: 'Niche',
  syncRule: 'The officer in the case carries a change back within a day',
  copyRetentionDays: 90,
  reviewGroup: 'Group 2',
  ...over,
});

export const measure = (text: string): Measure => ({
  text,
  measureKind: 'technical',
  control: 'configuration',
  effect: 'reduced',
  lowers: ['likelihood'],
  owner: 'Head of IT',
  due: null,
  evidence: '',
});

export const risk = (over: Partial<RiskContent> = {}): RiskContent => ({
  ...blankContent('risk'),
  title: 'Copies nobody controls',
  harm: 'Old copies stay readable',
  harmType: 'uncontrolled-copying',
  regime: 'part-3',
  knownRisk: 'uncontrolled-copies',
  likelihood: 'probable',
  severity: 'significant',
  measures: [measure('Retention labels')],
  residualLikelihood: 'possible',
  residualSeverity: 'significant',
  ...over,
});

export const componentRow = (over: Partial<ComponentContent> = {}, id = 'component.1') =>
  aRow(id, 'components', component(over));
export const activityRow = (over: Partial<ActivityContent> = {}, id = 'activity.1') =>
  aRow(id, 'activities', activity(over));
export const riskRow = (over: Partial<RiskContent> = {}, id = 'risk.1'): AssessedItem => aRow(id, 'risks', risk(over));

/** A small document that no rule has anything to say of. */
export const wholeDocument = (): readonly AssessedItem[] => [
  anItem(),
  aLocal({
    id: 'scope.users',
    kind: 'number',
    title: 'How many people may use the service',
    content: { kind: 'number', value: 250 },
  }),
  aTable({ id: 'components', kind: 'component' }),
  componentRow(),
  aTable(),
  activityRow(),
  aTable({ id: 'risks', kind: 'risk' }),
  riskRow(),
  ...wholeProcessing(),
  ...wholeService(),
];

/** What the whole rule book says, as `rule problem field item`, with `!` where it blocks. */
export const found = (document: readonly AssessedItem[], on: RuleBookLaw = law): readonly string[] =>
  findingsOf(document, on).map(
    ({ rule, blocks, facts, field, itemId }) =>
      `${blocks ? '!' : ''}${rule} ${String(facts['problem'])} ${field ?? '-'} ${itemId ?? '-'}`,
  );

/** A whole document in which some items say something else, others are gone, and rows are added. */
export const wholeBut = (
  changes: Readonly<Record<string, AssessedItem | null>>,
  ...more: readonly AssessedItem[]
): readonly AssessedItem[] => [
  ...wholeDocument().flatMap((item) => {
    const other = changes[item.id];
    return other === undefined ? [item] : other === null ? [] : [other];
  }),
  ...more,
];

/** What a rule says, as `problem field item`, with `!` where it blocks. */
export const said = (rule: Rule<RuleId>, ...document: readonly AssessedItem[]): readonly string[] =>
  rule
    .judge(document, law)
    .map(
      ({ blocks, facts, field, itemId }: Finding) =>
        `${blocks ? '!' : ''}${String(facts['problem'])} ${field ?? '-'} ${itemId ?? '-'}`,
    );
