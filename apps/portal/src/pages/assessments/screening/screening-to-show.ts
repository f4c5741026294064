import * as words from '@countersign/words/portal/pages/assessments/screening';
import { graphql } from '../../../generated/gql.js';
import type { ScreeningToShowFragment } from '../../../generated/graphql.js';

/** Whether an assessment is needed, what was said of it, and by whom. */
export const SCREENING_TO_SHOW = graphql(`
  fragment ScreeningToShow on Assessment {
    id
    title
    openToWriting
    screening {
      itemId
      result
      because
      hash
      view {
        needed
        reason
        at
        by {
          id
          name
        }
      }
      decision {
        id
        reviewBy
        at
        by {
          id
          name
        }
        certificate
        certificateHash
      }
    }
  }
`);

export type ScreenedAssessment = ScreeningToShowFragment;
export type ScreeningToShow = ScreeningToShowFragment['screening'];

/** Said where there is no screening to speak of. */
export const asksNoScreening = words.thisAssessmentsTemplate;

const sentences: Readonly<Record<string, string>> = {
  needed: words.anAssessmentIsNeeded2,
  'not-needed': words.noneOfTheCriteriaCalls,
  unanswered: words.notEveryCriterionIsAnswered,
};

/** What the criteria come to, in a sentence. */
export const resultInWords = (result: string): string => sentences[result] ?? result;
