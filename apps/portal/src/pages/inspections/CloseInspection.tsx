import { Button, Heading } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { ActNotice } from '../../parts/ActNotice.js';
import { useAct } from '../../parts/useAct.js';
import { paths } from '../../shell/paths.js';
import { useGo } from '../../shell/useGo.js';

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

interface CloseInspectionProps {
  readonly inspectionId: string;
  readonly forceName: string;
  readonly heading: string;
}

/** Closes an inspection, one's own or that of a colleague; the ledger says by whom. */
export const CloseInspection = ({ inspectionId, forceName, heading }: CloseInspectionProps) => {
  const go = useGo();
  const close = useAct(
    CLOSE,
    (data) => data.closeInspection,
    () => go(paths.inspections, `The inspection of ${forceName} is closed.`),
  );
  return (
    <>
      <Heading level={2}>{heading}</Heading>
      <ActNotice act={close} />
      <form onSubmit={close.submit(() => ({ input: { inspectionId } }))}>
        <Button variant="secondary">Close the inspection</Button>
      </form>
    </>
  );
};
