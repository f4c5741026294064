import type { Processor } from '@countersign/catalogue';
import { Button, FileUpload } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements';
import { useRef, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { ActNotice, fieldError } from '../../parts/acting/ActNotice.js';
import { BroughtBack } from '../../parts/acting/BroughtBack.js';
import { noDate } from '../../parts/words/day-text.js';
import { inService, keptFor, type ServiceToShow } from '../../parts/words/services.js';
import { useAct } from '../../parts/acting/useAct.js';
import { useCheck } from '../../parts/acting/useCheck.js';
import { useDraft } from '../../parts/drafts/useDraft.js';
import { useMe } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { useGo } from '../../browser/useGo.js';
import { agreementShape, inputOf, isAnotherCounterparty, type AgreementDraft } from './agreement-draft.js';
import { AgreementFields } from './AgreementFields.js';
import { CounterpartyFields } from './CounterpartyFields.js';
import { SpaceForFiles, SpaceWarning } from '../../parts/files/SpaceForFiles.js';
import { readChosen, type ReadChosen } from '../../parts/files/read-chosen.js';
import { agreementFile, shownByFile } from './agreement-file.js';

const RECORD = graphql(`
  mutation RecordAgreement($input: RecordAgreementInput!) {
    recordAgreement(input: $input) {
      __typename
      ... on AgreementSaved {
        agreement {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

const noFile: ReadChosen = { base64: '', problem: null };

const problemAt = (field: string, problem: string | null) => (problem === null ? [] : [{ field, message: problem }]);

/** The executed agreement with one processor: what it is called, who its parties are, how long it runs, and its file. */
export const RecordAgreementForm = ({ processor, service }: { processor: Processor; service: ServiceToShow }) => {
  const go = useGo();
  const { organisation } = useMe();
  const [file, setFile] = useState<File | null>(null);
  const [shownBy, setShownBy] = useState<File | null>(null);
  const base64 = useRef({ file: '', shownBy: '' });
  const draft = useDraft<AgreementDraft>(
    keptFor(`executed.${processor.id}`, service.id),
    {
      title: '',
      parties: `${organisation.name}\n${processor.entity}`,
      effectiveFrom: noDate,
      effectiveUntil: noDate,
      counterpartyReason: '',
    },
    agreementShape,
  );
  const record = useAct(
    RECORD,
    (data) => data.recordAgreement,
    ({ agreement }) => {
      draft.discard();
      go(paths.agreement(agreement.id), words.agreementRecordedNowMap);
    },
  );
  const { shown, submit } = useCheck(record);
  const isAnother = isAnotherCounterparty(draft.value.parties, processor.entity);
  const check = async () => {
    const read = await readChosen(file, agreementFile);
    const document = isAnother ? await readChosen(shownBy, shownByFile) : noFile;
    base64.current = { file: read.base64, shownBy: document.base64 };
    return [problemAt('counterpartyFile', document.problem), problemAt('file', read.problem)].flat();
  };
  const errorOf = (field: string) => fieldError(shown, field);
  return (
    <Page
      title={words.recordTheAgreementWithProcessor({ processor: processor.name })}
      caption={service.name}
      back={{ href: inService(paths.agreements, service.id), text: words.backToTheAgreements }}
    >
      <ActNotice act={shown} inputFor={(field) => (field === 'fileName' ? 'file' : field)} />
      <BroughtBack draft={draft} />
      <form
        noValidate
        onSubmit={submit(check, () => ({
          input: {
            serviceId: service.id,
            processor: processor.id,
            fileName: file?.name ?? '',
            fileBase64: base64.current.file,
            counterparty: isAnother
              ? {
                  reason: draft.value.counterpartyReason,
                  fileName: shownBy?.name ?? '',
                  fileBase64: base64.current.shownBy,
                }
              : null,
            ...inputOf(draft.value),
          },
        }))}
      >
        <AgreementFields form={draft.value} onChange={draft.change} errorOf={errorOf} />
        {isAnother && (
          <CounterpartyFields
            entity={processor.entity}
            reason={draft.value.counterpartyReason}
            onReason={(counterpartyReason) => draft.change({ counterpartyReason })}
            onFile={setShownBy}
            errorOf={errorOf}
          />
        )}
        <SpaceWarning />
        <SpaceForFiles />
        <FileUpload
          id="file"
          label={words.signedAgreement}
          hint={words.theSignedCopy}
          accept={agreementFile.endings}
          error={errorOf('file') ?? errorOf('fileName')}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <Button>{words.record}</Button>
      </form>
    </Page>
  );
};
