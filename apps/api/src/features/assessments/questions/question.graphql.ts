import { mayResolve, type ItemQuestion } from '@countersign/domain/assessment/questions';
import type { Role } from '@countersign/domain/authority';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../../platform/graphql/person.js';

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
