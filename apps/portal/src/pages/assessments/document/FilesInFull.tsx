import { Hash } from '../../../parts/words/Hash.js';
import type { ReadableItem } from './readable-item.js';

/** The files that are held with an item, by name and hash. */
export const FilesInFull = ({ files }: Pick<ReadableItem, 'files'>) =>
  files.length > 0 && (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">Evidence files:</p>
      <ul className="govuk-list govuk-list--bullet">
        {files.map(({ name, hash }) => (
          <li key={`${name} ${hash}`}>
            {name}, SHA-256 <Hash>{hash}</Hash>
          </li>
        ))}
      </ul>
    </>
  );
