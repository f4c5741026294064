import { useApolloClient } from '@apollo/client/react';
import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { FaultNotice } from '../../parts/reading/FaultNotice.js';
import { faultOf, type Fault } from '../../parts/reading/fault.js';
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

const DOCUMENT = graphql(`
  query CounterpartyFile($id: ID!) {
    counterpartyFile(id: $id) {
      fileName
      fileType
      base64
    }
  }
`);

interface DownloadFileProps {
  readonly agreementId: string;
  readonly fileName: string;
  /** The executed agreement, or the document that shows why another party binds the processor. */
  readonly which: 'agreement' | 'counterparty';
}

/** A file of an agreement as it was recorded, for whoever may read it. */
export const DownloadFile = ({ agreementId, fileName, which }: DownloadFileProps) => {
  const client = useApolloClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const download = async () => {
    setAttempt((before) => before + 1);
    try {
      const asked = { variables: { id: agreementId }, fetchPolicy: 'no-cache' } as const;
      const file =
        which === 'agreement'
          ? (await client.query({ query: FILE, ...asked })).data?.agreementFile
          : (await client.query({ query: DOCUMENT, ...asked })).data?.counterpartyFile;
      if (file) handOver(file);
      setFault(null);
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      {fault && <FaultNotice fetched fault={fault} attempt={attempt} />}
      <Button type="button" variant="secondary" onClick={() => void download()}>
        {words.downloadFileName({ fileName })}
      </Button>
    </>
  );
};
