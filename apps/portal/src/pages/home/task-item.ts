import { stagesInWords } from '@countersign/catalogue';
import type { Act } from '@countersign/domain/authority';
import type { StageKind } from '@countersign/domain/document/kinds';
import { stages } from '@countersign/domain/gates';
import type { TaskListItem } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/home';
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
    ? words.theStage
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
    title: () => words.recordYourPart3Training,
    href: () => paths.recordTraining,
  },
  'edit-template': {
    title: (count) => words.writeTheTemplateItems({ count }),
    href: inTemplate,
  },
  'publish-release': {
    title: () => words.reviewTheDraftTemplate,
    href: under(paths.templates, paths.publishTemplate),
  },
  'fork-release': { title: () => words.startYourOwnAssessment, href: inRelease },
  'answer-item': {
    title: (count) => words.answerItemsOfTheAssessment({ count }),
    href: inItem,
  },
  'confirm-departure': {
    title: (count) => words.reviewRiskLevelsSet({ count }),
    href: inItem,
  },
  'reply-to-question': {
    title: (count) => words.answerQuestionsAboutTheAssessment({ count }),
    href: under(paths.assessments, paths.assessmentQuestions),
  },
  'resolve-question': {
    title: (count) => words.readTheAnswerToQuestions({ count }),
    href: under(paths.assessments, paths.assessmentQuestions),
  },
  'confirm-override': {
    title: (count) => words.reviewOverridesOfRuleFindings({ count }),
    href: under(paths.assessments, paths.assessmentOverrides),
  },
  'view-screening': {
    title: () => words.giveYourViewOnWhether,
    href: under(paths.assessments, paths.viewScreening),
  },
  'decide-screening': {
    title: () => words.decideWhetherNoAssessment,
    href: under(paths.assessments, paths.decideScreening),
  },
  'submit-assessment': {
    title: () => words.checkTheAssessmentAndHand,
    href: under(paths.assessments, paths.handInAssessment),
  },
  'discard-changes': {
    title: (count) => words.handInOrDiscardUnsigned({ count }),
    href: under(paths.assessments, paths.discardChanges),
  },
  'remove-evidence': {
    title: (count) => words.handInOrUndoUnsigned({ count }),
    href: inItem,
  },
  'give-advice': {
    title: () => words.readTheAssessmentAndGive,
    href: under(paths.assessments, paths.adviseOnAssessment),
  },
  'approve-measures': {
    title: () => words.readTheMeasuresAndApprove,
    href: under(paths.assessments, paths.approveMeasures),
  },
  'decide-assessment': {
    title: () => words.answerTheAdviceAndDecide,
    href: under(paths.assessments, paths.decideAssessment),
  },
  'record-measure-in-place': {
    title: (count) => words.recordWhichMeasures({ count }),
    href: under(paths.assessments, paths.measuresInPlace),
  },
  'record-agreement': {
    title: () => words.recordTheSignedAgreement,
    href: (service, processor) =>
      inService(processor === null ? paths.agreements : paths.recordAgreement(processor), serviceOf(service)),
  },
  'map-clause': {
    title: (count) => words.mapClausesOfTheAgreement({ count }),
    href: inClause(paths.mapClause),
  },
  'accept-clause-words': {
    title: (count) => words.checkWhetherTheWords({ count }),
    href: inClause(paths.acceptWords),
  },
  'ask-for-stage': {
    title: (_, stage) => words.askToOpenAStage({ stage: stageInWords(stage) }),
    href: inStage(paths.askForStage),
  },
  'open-stage': {
    title: (_, stage) => words.openAStageStageAll({ stage: stageInWords(stage) }),
    href: inStage(paths.openStage),
  },
  'read-inspections': { title: () => words.theRegulatorIsInspecting, href: () => paths.inspections },
  'inspect-force': {
    title: () => words.continueYourOpenInspection,
    href: under(paths.inspections, paths.inspection),
  },
  'open-inspection': { title: () => words.viewTheStatus, href: () => paths.board },
  'read-board': { title: () => words.viewTheStatus, href: () => paths.board },
};

/** A stage that was opened and is held now, for the top of the page. */
export const heldStage = ({ subjectId, heldBecause }: Task) => ({
  title: words.anOpenStageHasBeen({ subjectId: stageInWords(subjectId) }),
  href: inStage(paths.gate)(subjectId),
  reasons: heldBecause,
});

const elsewhere: Way = { title: () => words.youHaveATask, href: () => paths.home };

/** One thing that waits, as a sentence and a link. */
export const taskItem = ({ act, subjectId, itemId, count }: Task): TaskListItem => {
  const way = ways[act] ?? elsewhere;
  return { title: way.title(count, subjectId), href: way.href(subjectId, itemId), status: words.toDo };
};
