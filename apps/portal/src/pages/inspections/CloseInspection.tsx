import { Button, Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql } from '../../generated/gql.js';
import { ActNotice } from '../../parts/acting/ActNotice.js';
import { useAct } from '../../parts/acting/useAct.js';
import { paths } from '../../browser/paths.js';
import { useGo } from '../../browser/useGo.js';

const CLOSE = graphql(`
  mutation CloseInspection($input: CloseInspectionInput!) {
    closeInspection(input: $input) {
      __typename
      ... on InspectionMoved {
        inspection {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

export const CloseInspection = ({ inspectionId, forceName }: { inspectionId: string; forceName: string }) => {
  const go = useGo();
  const close = useAct(
    CLOSE,
    (data) => data.closeInspection,
    () => go(paths.inspections, words.theInspectionOfForceName({ forceName })),
  );
  return (
    <>
      <Heading level={2}>{words.whenYouHaveFinishedReading}</Heading>
      <ActNotice act={close} />
      <form onSubmit={close.submit(() => ({ input: { inspectionId } }))}>
        <Button variant="secondary">{words.closeTheInspection}</Button>
      </form>
    </>
  );
};
