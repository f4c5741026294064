import { useQuery } from '@apollo/client/react';
import { isNearlyFull, spaceInWords, wayToMoreSpace } from '@countersign/domain/document/files';
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

const useSpace = () => useQuery(SPACE, { fetchPolicy: 'cache-first' }).data?.fileSpace ?? null;

/** That little space is left for files: it stands where it is read before anybody needs a file. */
export const SpaceWarning = () => {
  const space = useSpace();
  if (!space || !isNearlyFull(space)) return null;
  return (
    <WarningText>
      {spaceInWords(space)} {wayToMoreSpace}.
    </WarningText>
  );
};

/** How full the space for files is, told where a file is chosen; nothing where the warning says it. */
export const SpaceForFiles = () => {
  const space = useSpace();
  return space && !isNearlyFull(space) && <p className="govuk-body">{spaceInWords(space)}</p>;
};
