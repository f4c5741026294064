import * as words from '@countersign/words/portal/pages/assessments/brief';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../browser/paths.js';
import { NamedItems } from './NamedItems.js';

const LOCAL = graphql(`
  fragment LocalInBrief_local on BriefLocal {
    own {
      count
      first {
        itemId
        title
      }
    }
    adapted {
      count
      first {
        itemId
        title
      }
    }
    rejected {
      count
      first {
        itemId
        title
      }
    }
    reliedOn
    ownWords
    nationalPercent
  }
`);

const inSentences = (ownWords: number, nationalPercent: number, reliedOn: number) =>
  words.theForceWroteWordsItself({ ownWords, nationalPercent, reliedOn });

/** What of the text is the force's own: answers and rows, and national texts that it adapted or rejected. */
export const LocalInBrief = ({ assessmentId, local }: { assessmentId: string; local: FragmentType<typeof LOCAL> }) => {
  const { own, adapted, rejected, reliedOn, ownWords, nationalPercent } = readFragment(LOCAL, local);
  const hrefOf = (itemId: string) => paths.assessmentItem(assessmentId, itemId);
  return (
    <>
      <p className="govuk-body">
        {own.count + adapted.count + rejected.count === 0
          ? words.theForceHasWrittenNothing
          : inSentences(ownWords, nationalPercent, reliedOn)}
      </p>
      <NamedItems title={words.ownAnswersAndRows({ count: own.count })} items={own} hrefOf={hrefOf} />
      <NamedItems title={words.adapted({ count: adapted.count })} items={adapted} hrefOf={hrefOf} />
      <NamedItems title={words.rejected({ count: rejected.count })} items={rejected} hrefOf={hrefOf} />
    </>
  );
};
