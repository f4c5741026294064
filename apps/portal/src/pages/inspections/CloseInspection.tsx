import { Button, Heading } from '@countersign/ui';
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
    () => go(paths.inspections, `The inspection of ${forceName} is closed.`),
  );
  return (
    <>
      <Heading level={2}>When you have read what you came for</Heading>
      <ActNotice act={close} />
      <form onSubmit={close.submit(() => ({ input: { inspectionId } }))}>
        <Button variant="secondary">Close the inspection</Button>
      </form>
    </>
  );
};
