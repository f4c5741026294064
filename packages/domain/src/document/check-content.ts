import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { Content, ContentKind, ContentOf, Measure } from './content.js';
import {
  harmTypes,
  lawEnforcementPurposes,
  lawfulBases,
  measureEffects,
  measureKinds,
  peopleCategories,
  processorRoles,
  regimes,
} from './enumerations.js';
import { limits } from './limits.js';
import { fieldsOf, type FieldReader } from './read-fields.js';

/**
 * A content of unknown make as it may be kept, or the first problem in the order of the fields. What a form can be
 * saved without is blank or null; only the field that a reader knows the item by is required, so that unfinished work
 * can be kept: what is missing for handing in is a finding, not a refusal. Texts are kept as `checkText` keeps them.
 */
export const checkContent = (raw: unknown, kind: ContentKind): Result<Content, BadInput> => {
  if (kindOf(raw) !== kind) return refuse(badInput('content', 'This answer does not fit the question'));
  const fields = fieldsOf(raw);
  const content = readers[kind](fields);
  const problem = fields.problem();
  return problem === null ? accept(content) : refuse(problem);
};

const kindOf = (raw: unknown): unknown =>
  typeof raw === 'object' && raw !== null && 'kind' in raw ? raw.kind : undefined;

const named = (name: string, required: string) => ({ name, most: limits.name, required });
const text = (name: string) => ({ name, most: limits.text });

const component = (read: FieldReader): ContentOf<'component'> => ({
  kind: 'component',
  component: read.line('component', named('Component', 'Choose a component')),
  processor: read.lineOrNull('processor', 'Processor'),
  role: read.wordOrNull('role', 'Role', processorRoles),
  storage: read.text('storage', text('Where data is stored')),
  processing: read.text('processing', text('Where data is processed')),
  support: read.text('support', text('Where support comes from')),
});

const activity = (read: FieldReader): ContentOf<'activity'> => ({
  kind: 'activity',
  name: read.line('name', named('Name', 'Enter a name for the activity')),
  description: read.text('description', text('Description')),
  regime: read.wordOrNull('regime', 'Regime', regimes),
  lawEnforcementPurpose: read.wordOrNull('lawEnforcementPurpose', 'Law enforcement purpose', lawEnforcementPurposes),
  purpose: read.text('purpose', text('Purpose')),
  legalAuthority: read.text('legalAuthority', text('Legal authority')),
  lawfulBasis: read.wordOrNull('lawfulBasis', 'Lawful basis', lawfulBases),
  sensitive: read.yesNoOrNull('sensitive', 'Sensitive processing'),
  strictNecessity: read.text('strictNecessity', text('Why it is strictly necessary')),
  schedule8Condition: read.lineOrNull('schedule8Condition', 'Schedule 8 condition'),
  schedule8Subtests: read.textsById('schedule8Subtests', 'Sub-test of the condition'),
  policyDocument: read.text('policyDocument', text('Appropriate policy document')),
  peopleCategories: read.words('peopleCategories', 'Categories of people', peopleCategories),
  distinction: read.text('distinction', text('How people are told apart')),
  factsAndOpinions: read.text('factsAndOpinions', text('How facts and opinions are told apart')),
  peopleCount: read.wholeOrNull('peopleCount', 'Number of people'),
  components: read.lines('components', 'Components', limits.components),
  retention: read.text('retention', text('Retention')),
});

const measure = (read: FieldReader): Measure => ({
  text: read.text('text', { ...text('Measure'), required: 'Enter what the measure is' }),
  measureKind: read.word('measureKind', 'Kind of measure', measureKinds),
  effect: read.word('effect', 'Effect on the risk', measureEffects),
  owner: read.line('owner', { name: 'Owner', most: limits.name }),
  due: read.dayOrNull('due', 'Day by which it is in place'),
  evidence: read.text('evidence', text('Evidence')),
});

const risk = (read: FieldReader): ContentOf<'risk'> => ({
  kind: 'risk',
  title: read.line('title', named('Title', 'Enter a title for the risk')),
  harm: read.text('harm', text('Harm to people')),
  harmType: read.word('harmType', 'Type of harm', harmTypes),
  regime: read.wordOrNull('regime', 'Regime', regimes),
  likelihood: read.lineOrNull('likelihood', 'Likelihood'),
  severity: read.lineOrNull('severity', 'Severity'),
  measures: read.each('measures', 'Measures', limits.measures, measure),
  residualLikelihood: read.lineOrNull('residualLikelihood', 'Likelihood after measures'),
  residualSeverity: read.lineOrNull('residualSeverity', 'Severity after measures'),
});

const readers: { readonly [K in ContentKind]: (read: FieldReader) => ContentOf<K> } = {
  question: (read) => ({
    kind: 'question',
    text: read.text('text', { name: 'Answer', most: limits.answer, required: 'Enter an answer' }),
  }),
  number: (read) => ({ kind: 'number', value: read.whole('value', 'A number') }),
  component,
  activity,
  risk,
  obligation: (read) => ({
    kind: 'obligation',
    clause: read.line('clause', named('Clause', 'Enter the clause')),
    text: read.text('text', { name: 'Obligation', most: limits.answer, required: 'Enter what the clause must say' }),
  }),
};
