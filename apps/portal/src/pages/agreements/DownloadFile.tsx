import { useApolloClient } from '@apollo/client/react';
import { Button } from '@countersign/ui';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { FaultNotice } from '../../parts/FaultNotice.js';
import { faultOf, type Fault } from '../../shell/fault.js';
import { handOver } from '../../parts/files/hand-over.js';

const FILE = graphql(`
  query AgreementFile($id: ID!) {
    agreementFile(id: $id) {
      fileName
      fileType
      base64
    }
  }
`);

/** The executed agreement as it was recorded, for whoever may read it. */
export const DownloadFile = ({ agreementId, fileName }: { agreementId: string; fileName: string }) => {
  const client = useApolloClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const download = async () => {
    setAttempt((before) => before + 1);
    try {
      const { data } = await client.query({ query: FILE, variables: { id: agreementId }, fetchPolicy: 'no-cache' });
      if (data?.agreementFile) handOver(data.agreementFile);
      setFault(null);
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      {fault && <FaultNotice fault={fault} attempt={attempt} />}
      <Button type="button" variant="secondary" onClick={() => void download()}>
        Download {fileName}
      </Button>
    </>
  );
};
