import { isTable } from '@countersign/domain';
import { useMemo, type ReactNode } from 'react';
import { AroundProvider } from '../../parts/content/around.js';
import { paths } from '../../shell/paths.js';
import type { AssessmentDocument } from './assessment-document.js';

interface AssessmentAroundProps {
  readonly assessment: AssessmentDocument;
  readonly children: ReactNode;
}

/** Every content below reads by this assessment: its matrix, and its items by their titles. */
export const AssessmentAround = ({ assessment, children }: AssessmentAroundProps) => {
  const { id, matrixId } = assessment;
  const items = useMemo(
    () => assessment.items.map((item) => ({ id: item.id, kind: item.kind, title: item.title, isTable: isTable(item) })),
    [assessment.items],
  );
  return (
    <AroundProvider matrixId={matrixId} items={items} hrefOf={(itemId) => paths.assessmentItem(id, itemId)}>
      {children}
    </AroundProvider>
  );
};
