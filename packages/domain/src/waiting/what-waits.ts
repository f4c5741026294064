import { rolesAllow, type Act } from '../authority/acts.js';
import type { Role } from '../authority/roles.js';
import type { ConditionState } from '../gates/evaluate-gate.js';
import { partThatBars, type Part, type PartsPlayed } from '../authority/separation.js';
import type { AssessmentState } from '../assessment/lifecycle/lifecycle.js';
import type { StageKind } from '../document/kinds/enumerations.js';

/** What is not signed, counted by what can be done about it: words can be discarded, files are changed at their item. */
export interface UnsignedWaiting {
  readonly inWords: number;
  readonly inFilesAlone: number;
  /** The first item of which only the files differ, in the order of the document; null where there is none. */
  readonly firstInFilesAlone: string | null;
}

export interface AssessmentWaiting {
  readonly id: string;
  readonly state: AssessmentState;
  readonly played: PartsPlayed;
  readonly unanswered: number;
  /** The first item that is not answered, in the order of the document; null where there is none. */
  readonly firstUnanswered: string | null;
  readonly blocking: number;
  /** The items that are not as the signature that stands is on: none where none stands. */
  readonly unsigned: UnsignedWaiting;
  readonly departuresToConfirm: number;
  /** The first item whose departure from its level nobody has confirmed; null where there is none. */
  readonly firstDeparture: string | null;
  /** Who set each finding aside that nobody has agreed to yet. */
  readonly overridesToConfirm: readonly string[];
  /** What the screening waits for: a view, or the decision that no assessment is needed; null where for nothing. */
  readonly screening: 'view' | 'decision' | null;
  /** The risks of the text whose signature stands that are higher now than accepted: a measure is not in place. */
  readonly risksRaised: number;
  /** The questions that are open: by whom, and who had the last word. */
  readonly openQuestions: readonly { readonly askedBy: string; readonly lastBy: string }[];
  readonly isAdvised: boolean;
  readonly isApproved: boolean;
}

export interface StageWaiting {
  readonly stage: StageKind;
  readonly isAsked: boolean;
  readonly isOpen: boolean;
  /** How many conditions are outstanding besides the opening itself. */
  readonly outstandingBeforeOpening: number;
  /** Where an opening runs and the gate is held all the same: the conditions that hold it. Empty otherwise. */
  readonly heldThoughOpened: readonly ConditionState[];
}

export interface AgreementWaiting {
  readonly id: string;
  /** The limbs that are needed and that nobody has given a verdict on, or only one for two regimes. */
  readonly unmapped: readonly string[];
  /** The limbs whose words wait for a reason of somebody else than who mapped them. */
  readonly wordsToAccept: readonly { readonly limb: string; readonly by: string }[];
}

/** What a force has of one service. */
export interface ServiceWaiting {
  readonly serviceId: string;
  /** The latest release of the assessment template that can be forked; null where none is published. */
  readonly releaseId: string | null;
  readonly assessment: AssessmentWaiting | null;
  /** The processors that are used and have no agreement that binds them. */
  readonly processorsWithoutAgreement: readonly string[];
  readonly agreements: readonly AgreementWaiting[];
  readonly stages: readonly StageWaiting[];
}

export interface TemplateWaiting {
  readonly id: string;
  readonly itemCount: number;
  readonly changedSinceRelease: boolean;
  readonly authors: readonly string[];
}

/** All that can wait for somebody; what an organisation does not have is empty. */
export interface Waiting {
  readonly services: readonly ServiceWaiting[];
  readonly templates: readonly TemplateWaiting[];
  /** Whether no record of this person's own training is in date. */
  readonly untrained: boolean;
  /** The regulator's inspections that are open. */
  readonly openInspections: readonly string[];
}

/** One thing to do. `count` says how many of it, and is 0 where there is nothing to count. */
export interface Task {
  readonly act: Act;
  readonly subjectKind:
    'release' | 'assessment' | 'service' | 'agreement' | 'stage' | 'template' | 'inspection' | 'person';
  /** An id; for a stage, its service and kind: `microsoft-365/pilot`. */
  readonly subjectId: string;
  readonly count: number;
  /** The item that the work begins with; null where it begins with the subject itself. */
  readonly itemId: string | null;
  /** For a stage that is held though an opening of it runs: why. Empty for everything else. */
  readonly heldBy: readonly ConditionState[];
}

/**
 * What waits for one person: only acts that an appointment of theirs allows, and in an assessment none that a part they
 * already play bars (laws 1 and 6). A stage that was opened and is held now comes first; the rest in the order of the work.
 */
export const whatWaits = (person: string, held: readonly Role[], waiting: Waiting): readonly Task[] =>
  [
    ...waiting.services.flatMap((service) => heldThoughOpened(service, held)),
    ...(waiting.untrained ? [task('record-training', 'person', person)] : []),
    ...waiting.templates.flatMap((template) => ofTemplate(template, person)),
    ...waiting.services.flatMap((service) => ofService(service, person, held)),
    ...waiting.openInspections.map((id) => task('inspect-force', 'inspection', id)),
  ].filter(({ act }) => rolesAllow(held, act));

const task = (
  act: Act,
  subjectKind: Task['subjectKind'],
  subjectId: string,
  count = 0,
  itemId: string | null = null,
): Task => ({ act, subjectKind, subjectId, count, itemId, heldBy: [] });

/** Who answers for a stage that is in use: they hear of it at once when its gate is held. */
const answersForStage: readonly Role[] = ['senior-information-risk-owner', 'roll-out-lead', 'data-protection-officer'];

/** The stages whose opening runs while their gate is held: real data may be in use that nothing covers any more (law 1). */
const heldThoughOpened = ({ serviceId, stages }: ServiceWaiting, held: readonly Role[]): readonly Task[] =>
  answersForStage.some((role) => held.includes(role))
    ? stages
        .filter((one) => one.heldThoughOpened.length > 0)
        .map((one) => ({
          ...task('read-gates', 'stage', `${serviceId}/${one.stage}`, one.heldThoughOpened.length),
          heldBy: one.heldThoughOpened,
        }))
    : [];

const ofTemplate = (
  { id, itemCount, changedSinceRelease, authors }: TemplateWaiting,
  person: string,
): readonly Task[] => {
  if (itemCount === 0) return [task('edit-template', 'template', id)];
  return changedSinceRelease && !authors.includes(person) ? [task('publish-release', 'template', id)] : [];
};

const ofService = (service: ServiceWaiting, person: string, held: readonly Role[]): readonly Task[] => {
  const { serviceId, releaseId, assessment, agreements, processorsWithoutAgreement: missing } = service;
  return [
    ...(assessment === null && releaseId !== null ? [task('fork-release', 'release', releaseId)] : []),
    ...(assessment === null
      ? []
      : [...ofAssessment(assessment, person), ...ofMeasures(assessment), ...ofQuestions(assessment, person, held)]),
    ...begunWith('record-agreement', 'service', serviceId, missing),
    ...agreements.flatMap((one) => ofAgreement(one, person)),
    ...ofStages(service),
  ];
};

/** A task of many, which begins with the first of them; none where there are none. */
const begunWith = (
  act: Act,
  subjectKind: Task['subjectKind'],
  subjectId: string,
  many: readonly string[],
): readonly Task[] => {
  const [first] = many;
  return first === undefined ? [] : [task(act, subjectKind, subjectId, many.length, first)];
};

const ofAgreement = ({ id, unmapped, wordsToAccept }: AgreementWaiting, person: string): readonly Task[] => {
  const ofOthers = wordsToAccept.filter(({ by }) => by !== person).map(({ limb }) => limb);
  return [
    ...begunWith('map-clause', 'agreement', id, unmapped),
    ...begunWith('accept-clause-words', 'agreement', id, ofOthers),
  ];
};

const ofAssessment = (assessment: AssessmentWaiting, person: string): readonly Task[] => {
  const { id, state, unanswered, blocking, departuresToConfirm, isAdvised, isApproved, played } = assessment;
  const { screening } = assessment;
  const overridesOfOthers = assessment.overridesToConfirm.filter((by) => by !== person).length;
  const unbarred = (part: Part, tasks: readonly Task[]) => (partThatBars(person, part, played) === null ? tasks : []);
  switch (state) {
    case 'draft':
    case 'sent-back':
    case 'rejected':
    case 'revoked':
      return [
        ...unbarred('author', [
          unanswered > 0
            ? task('answer-item', 'assessment', id, unanswered, assessment.firstUnanswered)
            : task('submit-assessment', 'assessment', id, blocking),
        ]),
        ...unbarred('second-person', [
          ...(departuresToConfirm > 0
            ? [task('confirm-departure', 'assessment', id, departuresToConfirm, assessment.firstDeparture)]
            : []),
          ...(overridesOfOthers > 0 ? [task('confirm-override', 'assessment', id, overridesOfOthers)] : []),
        ]),
        ...(screening === 'view' ? unbarred('adviser', [task('view-screening', 'assessment', id)]) : []),
        ...(screening === 'decision' ? unbarred('decision-maker', [task('decide-screening', 'assessment', id)]) : []),
      ];
    case 'submitted':
      return [
        ...(isAdvised ? [] : unbarred('adviser', [task('give-advice', 'assessment', id)])),
        ...(isApproved ? [] : unbarred('approver-of-measures', [task('approve-measures', 'assessment', id)])),
      ];
    case 'ready-to-decide':
      return unbarred('decision-maker', [task('decide-assessment', 'assessment', id)]);
    case 'signed':
      return unbarred('author', changesToSettle(assessment));
    case 'referred':
      return [];
  }
};

/**
 * What was written since the signature is handed in or discarded: a signature is on the text that was read (law 9). Files are not
 * discarded: they are handed in, or taken out or brought back at their item.
 */
const changesToSettle = ({ id, unsigned }: AssessmentWaiting): readonly Task[] => {
  const { inWords, inFilesAlone, firstInFilesAlone } = unsigned;
  return [
    ...(inWords > 0 ? [task('discard-changes', 'assessment', id, inWords)] : []),
    ...(inFilesAlone > 0 ? [task('remove-evidence', 'assessment', id, inFilesAlone, firstInFilesAlone)] : []),
  ];
};

/** A signature stands while the next version is on its way, and so do the measures that it counts on (R4). */
const ofMeasures = ({ id, risksRaised }: AssessmentWaiting): readonly Task[] =>
  risksRaised > 0 ? [task('record-measure-in-place', 'assessment', id, risksRaised)] : [];

/** A question waits for who writes the assessment until they replied, then for who asked it (W1). */
const ofQuestions = (
  { id, openQuestions }: AssessmentWaiting,
  person: string,
  held: readonly Role[],
): readonly Task[] => {
  const answered = openQuestions.filter(({ askedBy, lastBy }) => askedBy === person && lastBy !== person).length;
  const toAnswer = rolesAllow(held, 'answer-item')
    ? openQuestions.filter(({ askedBy, lastBy }) => askedBy !== person && lastBy === askedBy).length
    : 0;
  return [
    ...(toAnswer > 0 ? [task('reply-to-question', 'assessment', id, toAnswer)] : []),
    ...(answered > 0 ? [task('resolve-question', 'assessment', id, answered)] : []),
  ];
};

const ofStages = ({ serviceId, assessment, stages }: ServiceWaiting): readonly Task[] => {
  const ready = stages.filter((one) => one.isAsked && !one.isOpen && one.outstandingBeforeOpening === 0);
  const canAskForPilot =
    assessment?.state === 'signed' && stages.every((one) => one.stage === 'sandbox' || !one.isAsked);
  return [
    ...(canAskForPilot ? [task('ask-for-stage', 'stage', `${serviceId}/pilot`)] : []),
    ...ready.map(({ stage }) => task('open-stage', 'stage', `${serviceId}/${stage}`)),
  ];
};
