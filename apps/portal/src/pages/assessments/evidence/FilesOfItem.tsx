import { Heading } from '@countersign/ui';
<<<<<<< HEAD
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { Hash } from '../../../parts/words/Hash.js';
import { sizeInWords } from '../../../parts/files/size-in-words.js';
import { When } from '../../../parts/words/When.js';
=======
import { lazyPart } from '../../../parts/reading/lazy-part.js';
>>>>>>> ff664ed3 (pages: the checks, the lists, the forms below an item and the choice between two texts come once they are needed; every page adds 60 kB at most)
import { useMay } from '../../../layout/MeProvider.js';
import type { AssessmentDocument, DocumentItem } from '../reading/assessment-document.js';
import { AddFile } from './AddFile.js';

const HeldFile = lazyPart(async () => (await import('./HeldFile.js')).HeldFile, {
  meanwhile: ({ file }) => <strong>{file.name}</strong>,
});

interface FilesOfItemProps {
  readonly assessment: Pick<AssessmentDocument, 'id' | 'openToWriting'>;
  readonly item: Pick<DocumentItem, 'id' | 'files'>;
}

/** The files that are held with an item, each with its hash; more can be added while the assessment is written. */
export const FilesOfItem = ({ assessment: { id, openToWriting }, item }: FilesOfItemProps) => {
  const mayAdd = useMay('add-evidence') && openToWriting;
  const mayRemove = useMay('remove-evidence') && openToWriting;
  return (
    <section aria-label={words.evidenceFiles}>
      <Heading level={2}>{words.evidenceFiles}</Heading>
      {item.files.length === 0 && <p className="govuk-body">{words.noFileIsHeld}</p>}
      <ul className="govuk-list">
        {item.files.map((file) => (
          <li key={file.id} className="app-condition">
<<<<<<< HEAD
            <p className="govuk-body govuk-!-margin-bottom-1">
              <strong>{file.name}</strong>, {sizeInWords(file.size)}
            </p>
            <p className="govuk-hint">
              {words.addedByByWhenSha({
                by: file.by.name,
                when: <When at={file.at} />,
                hash: <Hash>{file.hash}</Hash>,
              })}
            </p>
            <DownloadEvidence fileId={file.id} name={file.name} />
            {mayRemove && <RemoveFile assessmentId={id} fileId={file.id} name={file.name} />}
=======
            <HeldFile assessmentId={id} file={file} mayRemove={mayRemove} />
>>>>>>> ff664ed3 (pages: the checks, the lists, the forms below an item and the choice between two texts come once they are needed; every page adds 60 kB at most)
          </li>
        ))}
      </ul>
      {mayAdd && <AddFile assessmentId={id} itemId={item.id} />}
    </section>
  );
};
