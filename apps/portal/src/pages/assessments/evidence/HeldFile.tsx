import * as words from '@countersign/words/portal/pages/assessments/evidence';
import { Hash } from '../../../parts/words/Hash.js';
import { sizeInWords } from '../../../parts/files/size-in-words.js';
import { When } from '../../../parts/words/When.js';
import type { DocumentItem } from '../reading/assessment-document.js';
import { DownloadEvidence } from './DownloadEvidence.js';
import { RemoveFile } from './RemoveFile.js';

interface HeldFileProps {
  readonly assessmentId: string;
  readonly file: DocumentItem['files'][number];
  readonly mayRemove: boolean;
}

/** A file that is held with an item, with its hash, and the ways to have it and to remove it. */
export const HeldFile = ({ assessmentId, file, mayRemove }: HeldFileProps) => (
  <>
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
    {mayRemove && <RemoveFile assessmentId={assessmentId} fileId={file.id} name={file.name} />}
  </>
);
