import {
  blankContent,
  type ContentOf,
  type HarmType,
  type HeldFile,
  type Measure,
  type ResolvedItem,
} from '@countersign/domain';
import { dayOf2019, toRegulatorBy2019 } from './days.js';
import { blank, stands, table } from './item.js';

/** The only measures that the document has, for each of its twelve risks. */
const measures: readonly Measure[] = [
  { text: 'Staff training', measureKind: 'organisational', control: 'training' },
  { text: 'Strict access control', measureKind: 'technical', control: 'access-control' },
].map((one) => ({ ...one, effect: 'reduced', lowers: [], owner: '', due: null, evidence: '' }) as Measure);

interface Row {
  readonly id: string;
  readonly title: string;
  readonly harmType: HarmType;
  readonly likelihood: string;
  readonly severity: string;
  /** The level that the document states; left out where nothing is known that differs from the matrix. */
  readonly stated?: 'low' | 'medium';
}

/** The scores that are filled in for a risk whose scores are not on record: the middle of both scales. */
const middle = { likelihood: 'possible', severity: 'significant' } as const;

/**
 * The first two with their scores and their stated levels as they are on record. Of the other ten only the number is:
 * their titles, their harms and their scores are filled in.
 */
const rows: readonly Row[] = [
  {
    id: 'rectification',
    title: 'Inability to rectify inaccurate data',
    harmType: 'inaccuracy-not-correctable',
    likelihood: 'probable',
    severity: 'significant',
    stated: 'medium',
  },
  {
    id: 'erasure',
    title: 'Inability to erase data',
    harmType: 'loss-of-rights',
    likelihood: 'probable',
    severity: 'significant',
    stated: 'low',
  },
  { id: 'access', title: 'Inability to give access to data', harmType: 'loss-of-rights', ...middle },
  { id: 'loss', title: 'Loss of data', harmType: 'loss-of-confidentiality', ...middle },
  { id: 'disclosure', title: 'Disclosure to the wrong person', harmType: 'unlawful-disclosure', ...middle },
  { id: 'excess', title: 'More data than is needed', harmType: 'function-creep', ...middle },
  { id: 'retention', title: 'Data kept too long', harmType: 'uncontrolled-copying', ...middle },
  { id: 'misuse', title: 'Misuse by staff', harmType: 'unlawful-disclosure', ...middle },
  { id: 'identity', title: 'Theft of identity', harmType: 'financial', ...middle },
  { id: 'reputation', title: 'Damage to reputation', harmType: 'reputational', ...middle },
  { id: 'discrimination', title: 'Discrimination', harmType: 'discrimination', ...middle },
  { id: 'harm', title: 'Harm to a person', harmType: 'physical-harm', ...middle },
];

const risk = ({ id, title, harmType, likelihood, severity, stated }: Row): ResolvedItem =>
  stands(
    { id: `risks/${id}`, tableId: 'risks', section: 'risks', title },
    {
      ...blankContent('risk'),
      title,
      harm: `${title}, with an effect on individuals.`,
      harmType,
      likelihood,
      severity,
      measures,
      residualLikelihood: likelihood,
      residualSeverity: severity,
    },
    stated === undefined ? {} : { departure: { level: stated, reason: '', by: 'the-programme', confirmedBy: null } },
  );

const paper = (id: string, title: string, held: boolean, over: Partial<ContentOf<'evidence'>>): ResolvedItem =>
  stands(
    { id: `evidence/${id}`, section: 'safeguards', title },
    { ...blankContent('evidence'), title, held, ...over },
    held ? { files: [fileOf(`evidence/${id}`)] } : {},
  );

const fileOf = (itemId: string): HeldFile => ({
  id: `${itemId}/file`,
  itemId,
  name: 'paper.pdf',
  type: 'application/pdf',
  size: 1,
  hash: '0'.repeat(64),
  by: 'the-programme',
  at: `${dayOf2019}T00:00:00.000Z`,
});

/** Risks and measures, the papers that stand behind them, and the sign-off page with nothing on it. */
export const risksAndOutcomes = (): readonly ResolvedItem[] => [
  table({ id: 'risks', section: 'risks', title: 'Identify and assess risks' }, 'risk', 1),
  ...rows.map(risk),
  blank({ id: 'safeguards', section: 'safeguards', title: 'Compliance with Part 3' }, 'safeguard', { minimumRows: 0 }),
  paper('blueprint', 'Security risk assessment of the blueprint', true, {
    evidenceKind: 'security-assessment',
    answers: ['dpa2018.s64.3.b'],
    locator: 'As a whole',
  }),
  paper('home-office-1', 'First risk assessment of the Home Office', false, {
    evidenceKind: 'other',
    answers: ['dpa2018.s66.1'],
  }),
  paper('home-office-2', 'Second risk assessment of the Home Office', false, {
    evidenceKind: 'other',
    answers: ['dpa2018.s66.1'],
  }),
  paper('memorandum', 'Memorandum of understanding with the vendor', false, {
    evidenceKind: 'agreement',
    answers: ['dpa2018.s59.5'],
  }),
  stands(
    { id: 'actions/regulator', section: 'outcomes', title: 'Send a version to the regulator' },
    {
      ...blankContent('action'),
      what: 'Send a version of this document to the regulator',
      due: toRegulatorBy2019,
    },
  ),
  ...['Measures approved by', 'Residual risks approved by', 'Advice of the data protection officer', 'Reviewed by'].map(
    (title, place) => blank({ id: `outcomes.${String(place + 1)}`, section: 'outcomes', title }),
  ),
  ...['Scope', 'Data', 'People', 'Local systems', 'Local risks'].map((title, place) =>
    blank({ id: `appendix.${String(place + 1)}`, section: 'outcomes', title: `Appendix for the force: ${title}` }),
  ),
];
