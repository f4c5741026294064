import * as words from '@countersign/words/portal/pages/assessments/brief';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { When } from '../../../parts/words/When.js';
import { paths } from '../../../browser/paths.js';
import { itemsDiffer } from '../changed/items-differ.js';
import { NamedItems } from './NamedItems.js';

const CHANGES = graphql(`
  fragment ChangedInBrief_changes on BriefChanges {
    signedBy {
      id
      name
    }
    signedAt
    isRevoked
    releaseNumber
    added {
      count
      first {
        itemId
        title
      }
    }
    altered {
      count
      first {
        itemId
        title
      }
    }
    removed {
      count
      first {
        itemId
        title
      }
    }
  }
`);

interface ChangedInBriefProps {
  readonly assessmentId: string;
  readonly changes: FragmentType<typeof CHANGES> | null;
  /** The release that the text was made from which the brief is of. */
  readonly releaseNumber: string;
}

/** What is new, altered and gone since the signature before. */
export const ChangedInBrief = ({ assessmentId, changes, releaseNumber }: ChangedInBriefProps) => {
  const read = readFragment(CHANGES, changes);
  if (read === null) return <p className="govuk-body">{words.thisIsTheFirstVersion}</p>;
  const { signedBy, signedAt, isRevoked, added, altered, removed } = read;
  const hrefOf = (itemId: string) => paths.assessmentChanged(assessmentId, itemId);
  return (
    <>
      <p className="govuk-body">
        {words.lastSignedBySigned({
          signedBy: signedBy.name,
          when: <When at={signedAt} />,
          isRevoked,
          itemsDiffer: itemsDiffer(added.count + altered.count + removed.count),
        })}
        {read.releaseNumber !== releaseNumber && ` ${words.itWasBasedOnRelease({ releaseNumber: read.releaseNumber })}`}
      </p>
      <NamedItems title={words.newItems({ count: added.count })} items={added} hrefOf={hrefOf} />
      <NamedItems title={words.changedItems({ count: altered.count })} items={altered} hrefOf={hrefOf} />
      <NamedItems title={words.removedItems({ count: removed.count })} items={removed} hrefOf={hrefOf} />
    </>
  );
};
