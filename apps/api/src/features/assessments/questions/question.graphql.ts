import { mayResolve, type ItemQuestion } from '@countersign/domain/assessment/questions';
import type { Role } from '@countersign/domain/authority';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../../platform/graphql/person.js';
import type { WithAssessmentLater } from '../reading/saved.graphql.js';
import type { WorkedOut } from '../reading/work-out.js';
import { removedItemTitle, type SavedQuestion } from './saved-question.js';

/** What it takes to show a question: what its item is called, who is who, and who reads it. */
export interface QuestionShown {
  readonly itemTitle: string;
  readonly names: Names;
  readonly reader: { readonly personId: string; readonly roles: readonly Role[] };
}

export const questionView = (question: ItemQuestion, shown: QuestionShown): contract.ItemQuestion => ({
  __typename: 'ItemQuestion',
  id: question.id,
  itemId: question.itemId,
  itemTitle: shown.itemTitle,
  text: question.text,
  askedBy: personView(question.askedBy, shown.names),
  askedAt: question.askedAt,
  replies: question.replies.map((reply) => ({
    __typename: 'ItemReply',
    id: reply.id,
    text: reply.text,
    by: personView(reply.by, shown.names),
    at: reply.at,
  })),
  resolvedBy: question.resolvedBy === null ? null : personView(question.resolvedBy, shown.names),
  resolvedAt: question.resolvedAt,
  mayResolve: mayResolve(question, shown.reader),
});

export type QuestionSavedView = WithAssessmentLater<contract.QuestionSaved>;

export const toQuestionSaved = ({ assessmentId, question, ...shown }: SavedQuestion): QuestionSavedView => ({
  __typename: 'QuestionSaved',
  assessmentId,
  question: questionView(question, shown),
});

/** Every question of an assessment, for whoever reads it. */
export const questionsView = ({ document, loaded }: WorkedOut): readonly contract.ItemQuestion[] => {
  const titles = new Map(document.map(({ id, title }) => [id, title]));
  const { people: names, reader } = loaded;
  return loaded.questions.map((question) =>
    questionView(question, { itemTitle: titles.get(question.itemId) ?? removedItemTitle, names, reader }),
  );
};
