import { useMemo, type ReactNode } from 'react';
import { AroundProvider } from '../../../parts/content/words/around.js';
import { paths } from '../../../browser/paths.js';
import type { AssessmentDocument } from './assessment-document.js';
import type { InOutline } from './outline.js';

interface OutlineAroundProps {
  readonly assessment: Pick<AssessmentDocument, 'id' | 'matrixId' | 'serviceId'>;
  readonly outline: readonly Pick<InOutline, 'id' | 'kind' | 'title' | 'table'>[];
  readonly children: ReactNode;
}

/** Every content below reads by this assessment: its matrix, and its items by their titles. */
export const OutlineAround = ({ assessment: { id, matrixId, serviceId }, outline, children }: OutlineAroundProps) => {
  const items = useMemo(
    () => outline.map(({ id, kind, title, table }) => ({ id, kind, title, isTable: table })),
    [outline],
  );
  return (
    <AroundProvider
      matrixId={matrixId}
      serviceId={serviceId}
      items={items}
      hrefOf={(itemId) => paths.assessmentItem(id, itemId)}
    >
      {children}
    </AroundProvider>
  );
};
