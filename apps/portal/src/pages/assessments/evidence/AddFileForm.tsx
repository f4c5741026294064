import { Button, FileUpload } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { useRef, useState } from 'react';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { SpaceForFiles } from '../../../parts/files/SpaceForFiles.js';
import { readChosen } from '../../../parts/files/read-chosen.js';
import { sizeInWords } from '../../../parts/files/size-in-words.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useCheck } from '../../../parts/acting/useCheck.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';
import { useUnsent } from '../../../parts/drafts/useUnsent.js';
import { evidenceFile } from './evidence-file.js';

const ADD = graphql(`
  mutation AddEvidence($input: AddEvidenceInput!) {
    addEvidence(input: $input) {
      __typename
      ... on AnswerSaved {
        assessment {
          id
          hash
        }
      }
      ...RefusalNotice
    }
  }
`);

/** A file to be held with an item: chosen, read and sent, each of them said while it lasts. */
export const AddFileForm = ({ assessmentId, itemId }: { assessmentId: string; itemId: string }) => {
  const readAgain = useReadAgain();
  const [file, setFile] = useState<File | null>(null);
  const [added, setAdded] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const base64 = useRef('');
  const add = useAct(
    ADD,
    (data) => data.addEvidence,
    () => {
      setAdded(file?.name ?? '');
      setFile(null);
      if (input.current) input.current.value = '';
      readAgain();
    },
  );
  useUnsent(() => file !== null);
  const { shown, submit } = useCheck(add);
  const check = async () => {
    setAdded('');
    const read = await readChosen(file, evidenceFile);
    base64.current = read.base64;
    return read.problem === null ? [] : [{ field: 'file', message: read.problem }];
  };
  const problem = fieldError(shown, 'file') ?? fieldError(shown, 'fileName');
  return (
    <>
      <ActNotice act={shown} inputFor={() => 'evidence-file'} />
      <form
        noValidate
        onSubmit={submit(check, () =>
          base64.current === ''
            ? null
            : { input: { assessmentId, itemId, fileName: file?.name ?? '', fileBase64: base64.current } },
        )}
      >
        <SpaceForFiles />
        <FileUpload
          id="evidence-file"
          label={words.whatItProves}
          hint={words.aPdfAPicturePlain}
          accept={evidenceFile.endings}
          error={problem}
          ref={input}
          onChange={(event) => setFile(event.target.files?.[0] ?? null)}
        />
        <p className="govuk-body" role="status">
          {add.busy && file && (
            <>
              {words.sendingFile({
                progress: <progress aria-label={words.sendingTheFile} />,
                file: file.name,
                size: sizeInWords(file.size),
              })}
            </>
          )}
          {added !== '' && words.addedAdded({ added })}
        </p>
        <Button variant="secondary">{words.addTheFile}</Button>
      </form>
    </>
  );
};
