import * as words from '@countersign/words/portal/pages/inspections';
import { sizeInWords } from '../../parts/files/size-in-words.js';
import { Hash } from '../../parts/words/Hash.js';
import { When } from '../../parts/words/When.js';
import type { InspectedItems_AssessmentFragment } from '../../generated/graphql.js';

type Files = InspectedItems_AssessmentFragment['items'][number]['files'];

/** The files that the force holds with an item, each by its name, its size and its hash. Their bytes stay with the force. */
export const InspectedFiles = ({ files, title }: { files: Files; title: string }) =>
  files.length > 0 && (
    <ul className="govuk-list" aria-label={words.evidenceFilesOfTitle({ title })}>
      {files.map((file) => (
        <li key={file.id} className="app-condition">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>{file.name}</strong>, {sizeInWords(file.size)}
          </p>
          <p className="govuk-hint">
            {words.addedByByWhenSha({ by: file.by.name, when: <When at={file.at} />, hash: <Hash>{file.hash}</Hash> })}
          </p>
        </li>
      ))}
    </ul>
  );
