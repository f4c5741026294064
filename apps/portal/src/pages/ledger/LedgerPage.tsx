import { Button, Heading } from '@countersign/ui';
import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { FaultNotice } from '../../parts/FaultNotice.js';
import { faultOf, type Fault } from '../../shell/fault.js';
import { useMe } from '../../shell/MeProvider.js';
import { Page } from '../../shell/Page.js';
import { paths } from '../../shell/paths.js';
import { saveAsFile } from './save-as-file.js';

const EXPORT = graphql(`
  query LedgerExport {
    ledgerExport
  }
`);

export const LedgerPage = () => {
  const { organisation } = useMe();
  const client = useApolloClient();
  const [state, setState] = useState<{ readonly said: string; readonly fault: Fault | null; readonly attempt: number }>(
    {
      said: '',
      fault: null,
      attempt: 0,
    },
  );
  const fileName = `${organisation.shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-ledger.json`;
  const take = async () => {
    try {
      const { data } = await client.query({ query: EXPORT, fetchPolicy: 'no-cache' });
      saveAsFile(fileName, data?.ledgerExport ?? '');
      setState(({ attempt }) => ({ said: `${fileName} was handed to your browser.`, fault: null, attempt }));
    } catch (error) {
      setState(({ attempt }) => ({ said: '', fault: faultOf(error), attempt: attempt + 1 }));
    }
  };
  return (
    <Page
      title="Take the ledger with you"
      caption={organisation.name}
      back={{ href: paths.timeline, text: 'Timeline' }}
      faulty={state.fault !== null}
    >
      {state.fault && <FaultNotice fault={state.fault} attempt={state.attempt} />}
      <p className="govuk-body">
        The whole chain of your organisation as one file: who did what and when, and the hash of what it was done to. No
        text of a document is in it.
      </p>
      <Button type="button" preventDoubleClick onClick={() => void take()}>
        Save the ledger as a file
      </Button>
      <p className="govuk-body" role="status">
        {state.said}
      </p>
      <Heading level={2}>Check it without us</Heading>
      <p className="govuk-body">
        Anybody who has the file can check it, with no account and no network. The command says whether the chain is
        whole; if an entry was edited, removed, swapped or cut off, it says where.
      </p>
      <pre className="govuk-body app-preserve-lines">
        <code>countersign ledger verify {fileName}</code>
      </pre>
    </Page>
  );
};
