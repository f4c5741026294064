import { countInWords } from '@countersign/domain/kernel';
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
  `${countInWords(ownWords, 'word is', 'words are')} the force’s own; ${nationalPercent}% of the words are from the national text. ` +
  `${countInWords(reliedOn, 'national item is', 'national items are')} relied on as written.`;

/** What of the text is the force's own: answers and rows, and national texts that it adapted or rejected. */
export const LocalInBrief = ({ assessmentId, local }: { assessmentId: string; local: FragmentType<typeof LOCAL> }) => {
  const { own, adapted, rejected, reliedOn, ownWords, nationalPercent } = readFragment(LOCAL, local);
  const hrefOf = (itemId: string) => paths.assessmentItem(assessmentId, itemId);
  return (
    <>
      <p className="govuk-body">
        {own.count + adapted.count + rejected.count === 0
          ? 'Nothing is the force’s own.'
          : inSentences(ownWords, nationalPercent, reliedOn)}
      </p>
      <NamedItems
        title={countInWords(own.count, 'own answer or row', 'own answers and rows')}
        items={own}
        hrefOf={hrefOf}
      />
      <NamedItems title={`${adapted.count} adapted`} items={adapted} hrefOf={hrefOf} />
      <NamedItems title={`${rejected.count} rejected`} items={rejected} hrefOf={hrefOf} />
    </>
  );
};
