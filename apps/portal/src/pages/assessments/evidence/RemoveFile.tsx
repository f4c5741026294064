<<<<<<< HEAD
import { Button, Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { graphql } from '../../../generated/gql.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { useReadAgain } from '../../../parts/reading/useReadAgain.js';
=======
import { FormOnOpen, formOnOpen } from '../../../parts/folding/FormOnOpen.js';
>>>>>>> ff664ed3 (pages: the checks, the lists, the forms below an item and the choice between two texts come once they are needed; every page adds 60 kB at most)

const RemoveFileForm = formOnOpen(async () => (await import('./RemoveFileForm.js')).RemoveFileForm);

interface RemoveFileProps {
  readonly assessmentId: string;
  readonly fileId: string;
  readonly name: string;
}

<<<<<<< HEAD
/** Takes a file away from its item; its bytes are kept, and it can be brought back. */
export const RemoveFile = ({ assessmentId, fileId, name }: RemoveFileProps) => {
  const readAgain = useReadAgain();
  const remove = useAct(REMOVE, (data) => data.removeEvidence, readAgain);
  return (
    <Details summary={words.removeName({ name })}>
      <ActNotice act={remove} />
      <p className="govuk-body">{words.itNoLongerStands}</p>
      <form onSubmit={remove.submit(() => ({ input: { assessmentId, fileId } }))}>
        <Button variant="warning">{words.removeTheFile}</Button>
      </form>
    </Details>
  );
};
=======
/** The way to take a file away from its item; what does it comes once somebody opens it. */
export const RemoveFile = ({ name, ...file }: RemoveFileProps) => (
  <FormOnOpen summary={`Remove ${name}`}>{() => <RemoveFileForm {...file} />}</FormOnOpen>
);
>>>>>>> ff664ed3 (pages: the checks, the lists, the forms below an item and the choice between two texts come once they are needed; every page adds 60 kB at most)
