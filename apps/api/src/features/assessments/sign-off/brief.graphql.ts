import type { AssessmentBrief, NamedInBrief } from '@countersign/domain/brief';
import type { Few } from '@countersign/domain/kernel';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../../platform/graphql/person.js';
import type { BriefWithText } from './brief-of-round.js';

/** A brief as its readers see it, with the names of the people in it. */
export const briefView = ({ brief, textSigned }: BriefWithText, names: Names): contract.Brief => ({
  __typename: 'Brief',
  submittedBy: personView(brief.handedIn.by, names),
  submittedAt: brief.handedIn.at,
  processing: processingView(brief.processing),
  people: { __typename: 'BriefPeople', ...brief.people },
  risks: {
    __typename: 'BriefRisks',
    ...brief.risks,
    highest: brief.risks.highest.map(({ id: itemId, ...risk }) => ({ __typename: 'BriefRisk', itemId, ...risk })),
  },
  measures: measuresView(brief.measures),
  advice: brief.advice && adviceView(brief.advice, names),
  local: localView(brief.local),
  changed: brief.changed && textSigned !== null ? changesView(brief.changed, textSigned, names) : null,
});

const itemsView = ({ count, first }: Few<NamedInBrief>): contract.BriefItems => ({
  __typename: 'BriefItems',
  count,
  first: first.map(({ id, title }) => ({ __typename: 'BriefItem', itemId: id, title })),
});

const processingView = ({
  activities,
  components,
  ...processing
}: AssessmentBrief['processing']): contract.BriefProcessing => ({
  __typename: 'BriefProcessing',
  ...processing,
  activities: itemsView(activities),
  componentCount: components.count,
  components: components.first,
});

const measuresView = ({ waiting, ...measures }: AssessmentBrief['measures']): contract.BriefMeasures => ({
  __typename: 'BriefMeasures',
  ...measures,
  waitingCount: waiting.count,
  waiting: waiting.first.map((measure) => ({ __typename: 'BriefMeasure', ...measure })),
});

const adviceView = (
  { by, points, ...advice }: NonNullable<AssessmentBrief['advice']>,
  names: Names,
): contract.BriefAdvice => ({
  __typename: 'BriefAdvice',
  ...advice,
  by: personView(by, names),
  pointCount: points.count,
  points: points.first.map(({ id: pointId, text, answer }) => ({
    __typename: 'BriefPoint',
    pointId,
    text,
    answer: answer && { __typename: 'PointAnswer', ...answer },
  })),
});

const localView = ({
  own,
  adapted,
  rejected,
  nationalShare,
  ...local
}: AssessmentBrief['local']): contract.BriefLocal => ({
  __typename: 'BriefLocal',
  ...local,
  own: itemsView(own),
  adapted: itemsView(adapted),
  rejected: itemsView(rejected),
  nationalPercent: Math.round(nationalShare * 100),
});

const changesView = (
  { signedBy, added, altered, removed, ...changed }: NonNullable<AssessmentBrief['changed']>,
  document: string,
  names: Names,
): contract.BriefChanges => ({
  __typename: 'BriefChanges',
  ...changed,
  document,
  signedBy: personView(signedBy, names),
  added: itemsView(added),
  altered: itemsView(altered),
  removed: itemsView(removed),
});
