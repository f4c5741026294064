import type { Act } from '@countersign/domain';
import type { TaskListItem } from '@countersign/ui';
import { paths } from '../../shell/paths.js';

export interface Task {
  readonly act: Act;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly count: number;
}

type Wording = (count: number) => string;
type Way = { readonly title: Wording; readonly href: (subjectId: string | null) => string };

const some = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const under = (list: string, item: (id: string) => string) => (id: string | null) => (id === null ? list : item(id));
const inAssessment = under(paths.assessments, paths.assessment);
const inTemplate = under(paths.templates, paths.template);
const inRelease = under(paths.releases, paths.release);
const inAgreement = under(paths.agreements, paths.agreement);
const inRollOut = () => paths.gates;

const ways: Partial<Record<Act, Way>> = {
  'record-training': {
    title: () => 'Record your training in Part 3: without it you can sign nothing',
    href: () => paths.recordTraining,
  },
  'edit-template': { title: (count) => `Write the template: ${some(count, 'item', 'items')} so far`, href: inTemplate },
  'publish-release': {
    title: () => 'Read the draft of the template and publish a release',
    href: under(paths.templates, paths.publishTemplate),
  },
  'fork-release': { title: () => 'Make the national assessment your own', href: inRelease },
  'answer-item': {
    title: (count) => `Answer ${some(count, 'item', 'items')} of the assessment`,
    href: inAssessment,
  },
  'confirm-departure': {
    title: (count) => `Confirm or leave ${some(count, 'departure', 'departures')} from a computed level`,
    href: inAssessment,
  },
  'reply-to-question': {
    title: (count) => `Answer ${some(count, 'question', 'questions')} about the assessment`,
    href: under(paths.assessments, paths.assessmentQuestions),
  },
  'resolve-question': {
    title: (count) => `Read the answer to ${some(count, 'question', 'questions')} that you asked`,
    href: under(paths.assessments, paths.assessmentQuestions),
  },
  'confirm-override': {
    title: (count) => `Agree or not to ${some(count, 'override', 'overrides')} of what the rules say`,
    href: under(paths.assessments, paths.assessmentOverrides),
  },
  'view-screening': {
    title: () => 'Give your view of whether an assessment is needed',
    href: under(paths.assessments, paths.assessmentScreening),
  },
  'decide-screening': {
    title: () => 'Decide whether no assessment is needed',
    href: under(paths.assessments, paths.assessmentScreening),
  },
  'submit-assessment': { title: () => 'Check the assessment and hand it in', href: inAssessment },
  'give-advice': { title: () => 'Read the assessment and give your advice', href: inAssessment },
  'approve-measures': { title: () => 'Read the measures and approve them', href: inAssessment },
  'decide-assessment': { title: () => 'Answer the advice and decide', href: inAssessment },
  'record-measure-in-place': {
    title: (count) =>
      `Record which measures are in place: ${some(count, 'risk is', 'risks are')} higher now than accepted`,
    href: inAssessment,
  },
  'record-agreement': { title: () => 'Record the executed agreement', href: () => paths.agreements },
  'map-clause': {
    title: (count) => `Map ${some(count, 'clause', 'clauses')} of the agreement to the law`,
    href: inAgreement,
  },
  'accept-clause-words': {
    title: (count) => `Say whether the words of ${some(count, 'clause', 'clauses')} meet Part 3, or leave them`,
    href: inAgreement,
  },
  'ask-for-stage': { title: () => 'Ask for a stage of the roll-out', href: inRollOut },
  'open-stage': {
    title: (count) => `Open ${some(count, 'stage', 'stages')}: nothing else holds any more`,
    href: inRollOut,
  },
  'read-inspections': { title: () => 'See that the regulator inspects you', href: () => paths.inspections },
  'inspect-force': {
    title: (count) => `Go on with ${some(count, 'open inspection', 'open inspections')}`,
    href: under(paths.inspections, paths.inspection),
  },
  'open-inspection': { title: () => 'See where the forces stand', href: () => paths.board },
  'read-board': { title: () => 'See where the forces stand', href: () => paths.board },
};

const elsewhere: Way = { title: () => 'Something waits for you', href: () => paths.home };

/** One thing that waits, as a sentence and a link. */
export const taskItem = ({ act, subjectId, count }: Task): TaskListItem => {
  const way = ways[act] ?? elsewhere;
  return { title: way.title(count), href: way.href(subjectId), status: 'To\u00a0do' };
};
