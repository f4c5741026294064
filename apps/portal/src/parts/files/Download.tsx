import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@countersign/ui';
import { useState, type ReactNode } from 'react';
import { FaultNotice } from '../reading/FaultNotice.js';
import { faultOf, faultOfKind, type Fault } from '../reading/fault.js';
import { handOver, type FileToKeep } from './hand-over.js';

/** Reads the bytes of one file, for whoever may; nothing where there is none for them. */
export type ReadFile = (client: ApolloClient) => Promise<FileToKeep | null | undefined>;

interface DownloadProps {
  readonly file: ReadFile;
  /** The words of the button. */
  readonly children: ReactNode;
}

/** A button that hands a file over as it was kept, and tells where it did not come. */
export const Download = ({ file, children }: DownloadProps) => {
  const client = useApolloClient();
  const [fault, setFault] = useState<Fault | null>(null);
  const [attempt, setAttempt] = useState(0);
  const download = async () => {
    setAttempt((before) => before + 1);
    try {
      const read = await file(client);
      if (read) handOver(read);
      setFault(read ? null : faultOfKind('unexpected'));
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <>
      {fault && <FaultNotice fetched fault={fault} attempt={attempt} />}
      <Button type="button" variant="secondary" onClick={() => void download()}>
        {children}
      </Button>
    </>
  );
};
