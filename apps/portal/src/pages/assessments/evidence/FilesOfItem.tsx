import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { lazyPart } from '../../../parts/reading/lazy-part.js';
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
      {item.files.length === 0 && <p className="govuk-body">{words.thisItemHasNoFiles}</p>}
      <ul className="govuk-list">
        {item.files.map((file) => (
          <li key={file.id} className="app-condition">
            <HeldFile assessmentId={id} file={file} mayRemove={mayRemove} />
          </li>
        ))}
      </ul>
      {mayAdd && <AddFile assessmentId={id} itemId={item.id} />}
    </section>
  );
};
