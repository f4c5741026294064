import { ico3x3, screeningCriteria } from '@countersign/catalogue';
import { blankContent, type ContentOf } from '@countersign/domain/document/content';
import type { TemplateItem } from '@countersign/domain/document/items';
import { expectType, mutate, query } from './ask.js';
import { aProgramme, type Force } from './organisations.js';
import { aRelease, question } from './templates.js';

const local = { placement: 'local', content: null } as const;

/** A template of a few items, for tests of what stands beside their answers. */
export const smallTemplate: readonly TemplateItem[] = [
  question('need'),
  question('need.screening', { ...local, kind: 'screening' }),
  question('activities', { ...local, section: 'activities', kind: 'activity', minimumRows: 1 }),
  question('risks.own', { ...local, section: 'risks', kind: 'risk', minimumRows: 1 }),
];

/** A fork of that template. */
export const aSmallFork = async (force: Force) => {
  const { id: releaseId } = await aRelease(await aProgramme(), smallTemplate);
  return expectType(await mutate(force.assessor, 'forkRelease', { releaseId }), 'ReleaseForked').assessment.id;
};

export const aSmallRow = async (force: Force, assessmentId: string, tableId: string, content: object) => {
  const input = { assessmentId, tableId, rowId: null, expectedVersion: 0, content };
  return expectType(await mutate(force.assessor, 'saveRow', input), 'AnswerSaved').item;
};

export const measureInWords = 'Sharing outside the force is off unless a reviewer turns it on.';

const [least, most] = [0, -1].map((place) => ({
  likelihood: ico3x3.likelihoods.at(place)?.code ?? null,
  severity: ico3x3.severities.at(place)?.code ?? null,
}));

/** A risk that is high, and low once its one measure is in place. */
export const aRisk = (): ContentOf<'risk'> => ({
  ...blankContent('risk'),
  title: 'Copies nobody controls',
  harm: 'A file leaves the force and nobody can call it back.',
  harmType: 'uncontrolled-copying',
  likelihood: most?.likelihood ?? null,
  severity: most?.severity ?? null,
  measures: [
    {
      text: measureInWords,
      measureKind: 'technical',
      control: 'configuration',
      effect: 'reduced',
      lowers: ['likelihood', 'severity'],
      owner: 'Head of IT',
      due: null,
      evidence: '',
    },
  ],
  residualLikelihood: least?.likelihood ?? null,
  residualSeverity: least?.severity ?? null,
});

/** A screening in which every criterion is answered, with those that are met. */
export const aScreening = (...met: readonly string[]): ContentOf<'screening'> => ({
  kind: 'screening',
  met,
  notMet: screeningCriteria.map(({ id }) => id).filter((id) => !met.includes(id)),
  notes: Object.fromEntries(met.map((id) => [id, 'It is so for the whole service.'])),
});

export const wholeAs = async (force: Force, id: string) => {
  const assessment = await query(force.assessor, 'assessment', { id });
  if (!assessment) throw new Error('The assessment is not there.');
  return assessment;
};
