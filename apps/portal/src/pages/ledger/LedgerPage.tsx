import { Button, Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/ledger';
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

const megabytes = (bytes: number) => words.mb({ bytes: bytes / 1_000_000 });

export const LedgerPage = () => {
  const { organisation } = useMe();
  const identity = useIdentity();
  const [state, setState] = useState<Taking>({ said: '', fault: null, attempt: 0, busy: false });
  const tell = (news: Partial<Taking>) => setState((before) => ({ ...before, fault: null, ...news }));
  const fileName = `${organisation.shortName.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-ledger.jsonl`;
  const take = async () => {
    if (state.busy) return;
    tell({ said: words.downloadingTheLedger, busy: true });
    try {
      const progress = (bytes: number) => tell({ said: words.downloadingTheLedgerBytes({ bytes: megabytes(bytes) }) });
      saveAsFile(fileName, await takeExport(await inTime(identity.token()), progress));
      tell({ said: words.yourBrowserHasReceivedFile({ fileName }), busy: false });
    } catch (error) {
      tell({ said: '', fault: faultOf(error), attempt: state.attempt + 1, busy: false });
    }
  };
  return (
    <Page
      title={words.downloadTheLedger}
      caption={organisation.name}
      back={{ href: paths.timeline, text: words.timeline }}
    >
      {state.fault && <FaultNotice fetched fault={state.fault} attempt={state.attempt} />}
      <p className="govuk-body">{words.downloadYourOrganisationsWholeLedger}</p>
      <Button type="button" onClick={() => void take()}>
        {words.saveTheLedger}
      </Button>
      <p className="govuk-body" role="status">
        {state.said}
      </p>
      <Heading level={2}>{words.checkTheLedgerYourself}</Heading>
      <p className="govuk-body">{words.anybodyWithTheFileCan}</p>
      <pre className="govuk-body app-preserve-lines">
        <code>countersign ledger verify {fileName} --head NUMBER:HASH</code>
      </pre>
    </Page>
  );
};
