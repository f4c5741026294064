import { graphql } from '../../../../generated/gql.js';

export const SAVE_ANSWER = graphql(`
  mutation SaveAnswer($input: SaveAnswerInput!) {
    saveAnswer(input: $input) {
      __typename
      ... on AnswerSaved {
        item {
          id
          ...ItemInFull
        }
      }
      ...RefusalNotice
    }
  }
`);

export const SAVE_ROW = graphql(`
  mutation SaveRow($input: SaveRowInput!) {
    saveRow(input: $input) {
      __typename
      ... on AnswerSaved {
        item {
          id
          ...ItemInFull
        }
      }
      ...RefusalNotice
    }
  }
`);
