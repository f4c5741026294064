import { graphql } from '../../../generated/gql.js';
import type { QuestionToShowFragment } from '../../../generated/graphql.js';

/** A question about an item with all that was said to it. */
export const QUESTION_TO_SHOW = graphql(`
  fragment QuestionToShow on ItemQuestion {
    id
    itemId
    itemTitle
    text
    askedAt
    askedBy {
      id
      name
    }
    replies {
      id
      text
      at
      by {
        id
        name
      }
    }
    resolvedAt
    resolvedBy {
      id
      name
    }
    mayResolve
  }
`);

export type QuestionToShow = QuestionToShowFragment;

export const isOpen = ({ resolvedAt }: Pick<QuestionToShow, 'resolvedAt'>): boolean => resolvedAt === null;

/** Open ones first; within each the newest first. */
export const openFirst = <Question extends Pick<QuestionToShow, 'resolvedAt' | 'askedAt'>>(
  questions: readonly Question[],
): readonly Question[] =>
  [...questions].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (a.askedAt < b.askedAt ? 1 : -1));
