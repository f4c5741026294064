import { useApolloClient } from '@apollo/client/react';
import { Button, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { useState } from 'react';
import { graphql } from '../../../generated/gql.js';
import { FaultNotice } from '../../../parts/reading/FaultNotice.js';
import { handOver } from '../../../parts/files/hand-over.js';
import { faultOf, faultOfKind, type Fault } from '../../../parts/reading/fault.js';

const FILE = graphql(`
  query EvidenceFile($id: ID!) {
    evidenceFile(id: $id) {
      fileName
      fileType
      base64
    }
  }
`);

/** The bytes of a file, for whoever may read the item that it is held with. */
export const DownloadEvidence = ({ fileId, name }: { fileId: string; name: string }) => {
  const client = useApolloClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const download = async () => {
    setAttempt((before) => before + 1);
    try {
      const { data } = await client.query({ query: FILE, variables: { id: fileId }, fetchPolicy: 'no-cache' });
      if (data?.evidenceFile) handOver(data.evidenceFile);
      setFault(data?.evidenceFile ? null : faultOfKind('unexpected'));
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      {fault && <FaultNotice fetched fault={fault} attempt={attempt} />}
      <Button type="button" variant="secondary" onClick={() => void download()}>
        {words.downloadVisuallyHidden({ visuallyHidden: <VisuallyHidden>{name}</VisuallyHidden> })}
      </Button>
    </>
  );
};
