import type { InPlace } from '../document/items/beside.js';
import { countingItems } from '../document/items/counting.js';
import { peopleCategories, regimes } from '../document/kinds/enumerations.js';
import { isBlankContent } from '../document/items/is-answered.js';
import { isTable } from '../document/items/is-table.js';
import { localityOf } from '../document/items/locality.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import { coverageOf } from '../gates/coverage.js';
import { fewOf, type Few } from '../kernel/few.js';
import type { Day } from '../kernel/instant.js';
import { shortened } from '../kernel/shortened.js';
import { departureStands, highestNow, highestResidual, inherentLevel, levelForDuty, levelNow } from '../risk/level.js';
import { compareLevels, type Level, type Matrix } from '../matrix/matrix.js';
import { countMeasures, measuresToFollow, type RiskToFollow } from '../risk/measures-to-follow.js';
import { lastSignatureBefore, type Round } from '../assessment/lifecycle/lifecycle.js';
import { documentSealedIn } from '../document/sealing/read-sealed.js';
import { sealedIn } from '../document/sealing/sealed-document.js';
import type { AssessmentRecords, PointAnswer } from '../assessment/lifecycle/records.js';
import { sealedChanges } from '../document/sealing/sealed-changes.js';
import {
  briefBounds,
  type AssessmentBrief,
  type MeasureInBrief,
  type NamedInBrief,
  type RiskInBrief,
} from './assessment-brief.js';

export interface BriefedOn {
  readonly round: Round;
  readonly records: AssessmentRecords;
  /** The text of the round, exactly as it was sealed. */
  readonly text: string;
  /** The text of the last signature before this round; null where nothing was signed before. */
  readonly textSigned: string | null;
  readonly inPlace: readonly InPlace[];
  readonly matrix: Matrix;
  readonly usersItemId: string;
  readonly today: Day;
}

/**
 * The brief of a round (DPA 2018 s.64(3); UK GDPR Art 35(7)): what the processing is, whom it touches, the highest risks
 * before their measures, after them and now, the measures that are not in place, the advice and the answer to it, what is
 * the force's own, and what changed since the last signature. It is made from the sealed text and the records alone, and
 * nothing in it is typed (laws 7, 9 and 10). However long the text is, the brief holds no more than `briefBounds` says of
 * any of it, with the count of the whole; a risk that is not scored stands before every other (law 1). `now` is the level
 * with only the measures that are in place (DPA 2018 s.65(2)). Throws where a text is no sealed assessment.
 */
export const briefOf = (on: BriefedOn): AssessmentBrief => {
  const document = documentSealedIn(on.text, on.inPlace);
  return {
    handedIn: on.round.submission,
    processing: processingIn(document, on),
    people: peopleIn(document),
    risks: risksIn(document, on.matrix),
    measures: measuresIn(document, on),
    advice: adviceIn(on.round),
    local: localIn(document),
    changed: changedIn(on),
  };
};

const few = <T>(all: readonly T[]): Few<T> => fewOf(all, briefBounds.few);
const nameOf = (text: string): string => shortened(text, briefBounds.name);
const named = ({ id, title }: NamedInBrief): NamedInBrief => ({ id, title: nameOf(title) });
const fewNamed = (all: readonly NamedInBrief[]): Few<NamedInBrief> => {
  const { count, first } = fewOf(all, briefBounds.names);
  return { count, first: first.map(named) };
};

const processingIn = (
  document: readonly AssessedItem[],
  { text, matrix, usersItemId }: BriefedOn,
): AssessmentBrief['processing'] => {
  const { controller, serviceId, release } = sealedIn(text).head;
  const { activities, components, users } = coverageOf(document, matrix, usersItemId);
  const rows = countingItems(document, 'activity');
  const covered = new Set(activities.flatMap(({ stages }) => stages));
  return {
    controller: controller.name,
    serviceId,
    releaseNumber: release.number,
    activities: fewNamed(rows.map(({ item, content }) => ({ id: item.id, title: content.name.trim() || item.title }))),
    section: rows[0]?.item.section ?? null,
    components: few(components),
    stages: [...covered],
    users,
  };
};

const peopleIn = (document: readonly AssessedItem[]): AssessmentBrief['people'] => {
  const activities = countingItems(document, 'activity').map(({ content }) => content);
  const counts = activities.flatMap(({ peopleCount }) => peopleCount ?? []);
  return {
    categories: peopleCategories.filter((one) =>
      activities.some((activity) => activity.peopleCategories.includes(one)),
    ),
    regimes: regimes.filter((one) => activities.some(({ regime }) => regime === one)),
    sensitive: activities.filter(({ sensitive }) => sensitive === true).length,
    mostInAYear: counts.length === 0 ? null : Math.max(...counts),
    unsaid: activities.filter((activity) => activity.peopleCategories.length === 0).length,
  };
};

const risksIn = (document: readonly AssessedItem[], matrix: Matrix): AssessmentBrief['risks'] => {
  const risks = countingItems(document, 'risk').map(({ item, content }): RiskInBrief => ({
    id: item.id,
    title: nameOf(content.title.trim() || item.title),
    before: inherentLevel(item, matrix),
    after: levelForDuty(item, matrix),
    now: levelNow(item, matrix),
    setByHand: item.departure !== null && departureStands(item.departure),
  }));
  return {
    count: risks.length,
    highNow: risks.filter(({ now }) => now === 'high').length,
    notScored: risks.filter(({ now }) => now === null).length,
    now: highestNow(document, matrix),
    after: highestResidual(document, matrix),
    highest: risks.toSorted(highestFirst).slice(0, briefBounds.few),
  };
};

/** Unknown is never low: a level that is not scored stands above a high one (law 1). */
const above = (a: Level | null, b: Level | null): number => {
  if (a === null || b === null) return Number(b === null) - Number(a === null);
  return compareLevels(b, a);
};

const highestFirst = (a: RiskInBrief, b: RiskInBrief): number =>
  above(a.now, b.now) || above(a.after, b.after) || above(a.before, b.before);

const measuresIn = (document: readonly AssessedItem[], { matrix, today }: BriefedOn): AssessmentBrief['measures'] => {
  const risks = measuresToFollow(document, today);
  const levels = new Map(countingItems(document, 'risk').map(({ item }) => [item.id, levelNow(item, matrix)]));
  const levelOf = ({ riskId }: MeasureInBrief) => levels.get(riskId) ?? null;
  const waiting = risks
    .flatMap(waitingOf)
    .toSorted((a, b) => Number(b.state === 'overdue') - Number(a.state === 'overdue') || above(levelOf(a), levelOf(b)));
  return { ...countMeasures(risks), waiting: few(waiting) };
};

const waitingOf = ({ id, measures }: RiskToFollow): readonly MeasureInBrief[] =>
  measures
    .filter(({ state }) => state !== 'in-place')
    .map(({ measure: { text, owner, due }, state }) => ({
      riskId: id,
      text: shortened(text, briefBounds.text),
      owner: nameOf(owner),
      due,
      state,
    }));

const adviceIn = ({ advice, decision }: Round): AssessmentBrief['advice'] => {
  if (advice === null) return null;
  const answers = decision?.answers ?? [];
  const { count, first } = few(advice.points);
  const points = first.map(({ id, text }) => ({
    id,
    text: shortened(text, briefBounds.text),
    answer: answerInShort(answers.find(({ pointId }) => pointId === id)),
  }));
  return {
    by: advice.by,
    at: advice.at,
    canProceed: advice.canProceed,
    remark: shortened(advice.remark, briefBounds.text),
    points: { count, first: points },
    isAnswered: decision !== null,
    overruled: answers.filter(({ accepted }) => !accepted).length,
  };
};

const answerInShort = (answer: PointAnswer | undefined): PointAnswer | null =>
  answer === undefined ? null : { ...answer, reason: shortened(answer.reason, briefBounds.text) };

const localIn = (document: readonly AssessedItem[]): AssessmentBrief['local'] => {
  const asked = document.filter((item) => item.applies && !isTable(item));
  const ofStance = (stance: AssessedItem['stance']) =>
    asked.filter((item) => item.placement !== 'local' && item.stance === stance);
  const own = asked.filter(
    ({ placement, content }) => placement === 'local' && content !== null && !isBlankContent(content),
  );
  const { localWords, national } = localityOf(document).whole;
  return {
    own: fewNamed(own),
    adapted: fewNamed(ofStance('adapted')),
    rejected: fewNamed(ofStance('rejected')),
    reliedOn: ofStance('relied-on').length,
    ownWords: localWords,
    nationalShare: national,
  };
};

const changedIn = ({ records, round, text, textSigned }: BriefedOn): AssessmentBrief['changed'] => {
  const signature = lastSignatureBefore(records, round.submission);
  if (signature === null || textSigned === null) return null;
  const { added, changed, removed } = sealedChanges(textSigned, text);
  return {
    signedBy: signature.by,
    signedAt: signature.at,
    hash: signature.hash,
    isRevoked: records.revocations.some(({ decisionId }) => decisionId === signature.id),
    releaseNumber: sealedIn(textSigned).head.release.number,
    added: fewNamed(added),
    altered: fewNamed(changed.map(({ after }) => after)),
    removed: fewNamed(removed),
  };
};
