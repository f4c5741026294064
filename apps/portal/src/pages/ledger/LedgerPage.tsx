import { Button, Heading } from '@countersign/ui';
import { useState } from 'react';
import { FaultNotice } from '../../parts/reading/FaultNotice.js';
import { faultOf, type Fault } from '../../parts/reading/fault.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { inTime } from '../../browser/in-time.js';
import { useMe } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { saveAsFile } from '../../parts/files/save-as-file.js';
import { takeExport } from './take-export.js';

interface Taking {
  readonly said: string;
  readonly fault: Fault | null;
  readonly attempt: number;
  readonly busy: boolean;
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`;

export const LedgerPage = () => {
  const { organisation } = useMe();
  const identity = useIdentity();
  const [state, setState] = useState<Taking>({ said: '', fault: null, attempt: 0, busy: false });
  const tell = (news: Partial<Taking>) => setState((before) => ({ ...before, fault: null, ...news }));
  const fileName = `${organisation.shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-ledger.jsonl`;
  const take = async () => {
    if (state.busy) return;
    tell({ said: 'The ledger is on its way.', busy: true });
    try {
      const progress = (bytes: number) => tell({ said: `The ledger is on its way: ${megabytes(bytes)} so far.` });
      saveAsFile(fileName, await takeExport(await inTime(identity.token()), progress));
      tell({ said: `${fileName} was handed to your browser.`, busy: false });
    } catch (error) {
      tell({ said: '', fault: faultOf(error), attempt: state.attempt + 1, busy: false });
    }
  };
  return (
    <Page
      title="Take the ledger with you"
      caption={organisation.name}
      back={{ href: paths.timeline, text: 'Timeline' }}
    >
      {state.fault && <FaultNotice fetched fault={state.fault} attempt={state.attempt} />}
      <p className="govuk-body">
        The whole chain of your organisation as one file: who did what and when, and the hash of what it was done to. No
        text of a document is in it.
      </p>
      <Button type="button" onClick={() => void take()}>
        Save the ledger as a file
      </Button>
      <p className="govuk-body" role="status">
        {state.said}
      </p>
      <Heading level={2}>Check it without us</Heading>
      <p className="govuk-body">
        Anybody who has the file can check it, with no account and no network. The command says whether the chain is
        whole; if an entry was edited, removed, swapped or cut off, it says where. Keep the head that it prints, and
        hand it on: with the head of an earlier export, nobody can write the chain anew without being found.
      </p>
      <pre className="govuk-body app-preserve-lines">
        <code>countersign ledger verify {fileName} --head NUMBER:HASH</code>
      </pre>
    </Page>
  );
};
