import { stagesInWords } from '@countersign/catalogue';
import type { Act } from '@countersign/domain/authority';
import type { StageKind } from '@countersign/domain/document/kinds';
import { stages } from '@countersign/domain/gates';
import { countInWords } from '@countersign/domain/kernel';
import type { TaskListItem } from '@countersign/ui';
import { paths } from '../../browser/paths.js';
import { inService, ofWhichService } from '../../parts/words/services.js';

export interface Task {
  readonly act: Act;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly count: number;
  /** The item, the processor or the clause that the work begins with. */
  readonly itemId: string | null;
  /** Why a stage is held though an opening of it runs. */
  readonly heldBecause: readonly string[];
}

type Way = {
  readonly title: (count: number, subjectId: string | null) => string;
  readonly href: (subjectId: string | null, itemId: string | null) => string;
};

const under = (list: string, item: (id: string) => string) => (id: string | null) => (id === null ? list : item(id));
const inItem = (id: string | null, itemId: string | null) => {
  if (id === null) return paths.assessments;
  return itemId === null ? paths.assessment(id) : paths.assessmentItem(id, itemId);
};
const stageOf = (subjectId: string | null): StageKind | undefined =>
  stages.find((stage) => subjectId?.endsWith(`/${stage}`));
const serviceOf = (subjectId: string | null): string => subjectId?.split('/')[0] ?? '';
const inStage = (page: (stage: string) => string) => (subjectId: string | null) => {
  const stage = stageOf(subjectId);
  return stage === undefined ? paths.gates : inService(page(stage), serviceOf(subjectId));
};
const stageInWords = (subjectId: string | null) => {
  const stage = stageOf(subjectId);
  return stage === undefined
    ? 'the stage'
    : `${stagesInWords[stage].toLowerCase()}${ofWhichService(serviceOf(subjectId))}`;
};
const inTemplate = under(paths.templates, paths.template);
const inRelease = under(paths.releases, paths.release);
const inClause = (page: (id: string, limbId: string) => string) => (id: string | null, limbId: string | null) => {
  if (id === null) return paths.agreements;
  return limbId === null ? paths.agreement(id) : page(id, limbId);
};

const ways: Partial<Record<Act, Way>> = {
  'record-training': {
    title: () => 'Record your training in Part 3: without it you can sign nothing',
    href: () => paths.recordTraining,
  },
  'edit-template': {
    title: (count) => `Write the template: ${countInWords(count, 'item', 'items')} so far`,
    href: inTemplate,
  },
  'publish-release': {
    title: () => 'Read the draft of the template and publish a release',
    href: under(paths.templates, paths.publishTemplate),
  },
  'fork-release': { title: () => 'Make the national assessment your own', href: inRelease },
  'answer-item': {
    title: (count) => `Answer ${countInWords(count, 'item', 'items')} of the assessment`,
    href: inItem,
  },
  'confirm-departure': {
    title: (count) => `Confirm or leave ${countInWords(count, 'departure', 'departures')} from a computed level`,
    href: inItem,
  },
  'reply-to-question': {
    title: (count) => `Answer ${countInWords(count, 'question', 'questions')} about the assessment`,
    href: under(paths.assessments, paths.assessmentQuestions),
  },
  'resolve-question': {
    title: (count) => `Read the answer to ${countInWords(count, 'question', 'questions')} that you asked`,
    href: under(paths.assessments, paths.assessmentQuestions),
  },
  'confirm-override': {
    title: (count) => `Agree or not to ${countInWords(count, 'override', 'overrides')} of what the rules say`,
    href: under(paths.assessments, paths.assessmentOverrides),
  },
  'view-screening': {
    title: () => 'Give your view of whether an assessment is needed',
    href: under(paths.assessments, paths.viewScreening),
  },
  'decide-screening': {
    title: () => 'Decide whether no assessment is needed',
    href: under(paths.assessments, paths.decideScreening),
  },
  'submit-assessment': {
    title: () => 'Check the assessment and hand it in',
    href: under(paths.assessments, paths.handInAssessment),
  },
  'discard-changes': {
    title: (count) => `${countInWords(count, 'change is', 'changes are')} not signed: hand in or discard`,
    href: under(paths.assessments, paths.discardChanges),
  },
  'remove-evidence': {
    title: (count) =>
      `The files of ${countInWords(count, 'item', 'items')} are not signed: hand in, or take them out or bring them back there`,
    href: inItem,
  },
  'give-advice': {
    title: () => 'Read the assessment and give your advice',
    href: under(paths.assessments, paths.adviseOnAssessment),
  },
  'approve-measures': {
    title: () => 'Read the measures and approve them',
    href: under(paths.assessments, paths.approveMeasures),
  },
  'decide-assessment': {
    title: () => 'Answer the advice and decide',
    href: under(paths.assessments, paths.decideAssessment),
  },
  'record-measure-in-place': {
    title: (count) =>
      `Record which measures are in place: ${countInWords(count, 'risk is', 'risks are')} higher now than accepted`,
    href: under(paths.assessments, paths.measuresInPlace),
  },
  'record-agreement': {
    title: () => 'Record the executed agreement',
    href: (service, processor) =>
      inService(processor === null ? paths.agreements : paths.recordAgreement(processor), serviceOf(service)),
  },
  'map-clause': {
    title: (count) => `Map ${countInWords(count, 'clause', 'clauses')} of the agreement to the law`,
    href: inClause(paths.mapClause),
  },
  'accept-clause-words': {
    title: (count) => `Say whether the words of ${countInWords(count, 'clause', 'clauses')} meet Part 3, or leave them`,
    href: inClause(paths.acceptWords),
  },
  'ask-for-stage': {
    title: (_, stage) => `Ask for a stage of the roll-out: ${stageInWords(stage)}`,
    href: inStage(paths.askForStage),
  },
  'open-stage': {
    title: (_, stage) => `Open the stage, ${stageInWords(stage)}: nothing else holds it any more`,
    href: inStage(paths.openStage),
  },
  'read-inspections': { title: () => 'See that the regulator inspects you', href: () => paths.inspections },
  'inspect-force': {
    title: () => 'Go on with your open inspection',
    href: under(paths.inspections, paths.inspection),
  },
  'open-inspection': { title: () => 'See where the forces stand', href: () => paths.board },
  'read-board': { title: () => 'See where the forces stand', href: () => paths.board },
};

/** A stage that was opened and is held now, for the top of the page. */
export const heldStage = ({ subjectId, heldBecause }: Task) => ({
  title: `The stage is held though it was opened: ${stageInWords(subjectId)}`,
  href: inStage(paths.gate)(subjectId),
  reasons: heldBecause,
});

const elsewhere: Way = { title: () => 'Something waits for you', href: () => paths.home };

/** One thing that waits, as a sentence and a link. */
export const taskItem = ({ act, subjectId, itemId, count }: Task): TaskListItem => {
  const way = ways[act] ?? elsewhere;
  return { title: way.title(count, subjectId), href: way.href(subjectId, itemId), status: 'To\u00a0do' };
};
