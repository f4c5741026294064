import { isTable } from '@countersign/domain/document/items';
import { useMemo, type ReactNode } from 'react';
import type { AssessmentDocument } from './assessment-document.js';
import { OutlineAround } from './OutlineAround.js';
import { resolvedDocument } from './resolved.js';

interface AssessmentAroundProps {
  readonly assessment: AssessmentDocument;
  readonly children: ReactNode;
}

/** Every content below reads by this assessment, the whole of which is here. */
export const AssessmentAround = ({ assessment, children }: AssessmentAroundProps) => {
  const outline = useMemo(
    () =>
      resolvedDocument(assessment.items).map((item) => ({
        id: item.id,
        kind: item.kind,
        title: item.title,
        table: isTable(item),
      })),
    [assessment.items],
  );
  return (
    <OutlineAround assessment={assessment} outline={outline}>
      {children}
    </OutlineAround>
  );
};
