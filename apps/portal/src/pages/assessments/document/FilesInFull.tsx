import * as words from '@countersign/words/portal/pages/assessments/document';
import { Hash } from '../../../parts/words/Hash.js';
import type { ReadableItem } from './readable-item.js';

/** The files that are held with an item, by name and hash. */
export const FilesInFull = ({ files }: Pick<ReadableItem, 'files'>) =>
  files.length > 0 && (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{words.evidenceFiles}</p>
      <ul className="govuk-list govuk-list--bullet">
        {files.map(({ name, hash }) => (
          <li key={`${name} ${hash}`}>{words.nameSha256Hash({ name, hash: <Hash>{hash}</Hash> })}</li>
        ))}
      </ul>
    </>
  );
