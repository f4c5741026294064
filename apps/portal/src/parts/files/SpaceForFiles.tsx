import { useQuery } from '@apollo/client/react';
import { isNearlyFull, spaceInWords, wayToMoreSpace } from '@countersign/domain';
import { WarningText } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';

const SPACE = graphql(`
  query FileSpace {
    fileSpace {
      kept
      most
    }
  }
`);

/** How full the space for files is, told where a file is added; as a warning before it comes to its end. */
export const SpaceForFiles = () => {
  const space = useQuery(SPACE, { fetchPolicy: 'cache-first' }).data?.fileSpace;
  if (!space) return null;
  if (!isNearlyFull(space)) return <p className="govuk-body">{spaceInWords(space)}</p>;
  return (
    <WarningText>
      {spaceInWords(space)} {wayToMoreSpace}.
    </WarningText>
  );
};
