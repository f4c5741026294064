import type { Instant } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/pages/inspections';
import { When } from '../../parts/words/When.js';

interface ReadListProps {
  readonly reads: readonly { readonly subjectKind: string; readonly subjectId: string; readonly at: Instant }[];
}

const inWords: Readonly<Record<string, string>> = {
  force: words.statusOfTheForce,
  assessment: words.theAssessment,
};

export const ReadList = ({ reads }: ReadListProps) =>
  reads.length === 0 ? (
    words.nothingYet
  ) : (
    <ul className="govuk-list">
      {reads.map(({ subjectKind, subjectId, at }) => (
        <li key={`${subjectId}-${at}`}>
          {inWords[subjectKind] ?? subjectKind}, <When at={at} />
        </li>
      ))}
    </ul>
  );
