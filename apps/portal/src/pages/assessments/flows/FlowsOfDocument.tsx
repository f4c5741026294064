import type { Content } from '@countersign/domain';
import { lazy, Suspense } from 'react';

const FlowDrawing = lazy(async () => ({ default: (await import('./FlowDrawing.js')).FlowDrawing }));

interface Item {
  readonly applies: boolean;
  readonly content: Content | null;
}

/** The drawing of the flows that count in a document; nothing where there is none. */
export const FlowsOfDocument = ({ items, headingLevel }: { items: readonly Item[]; headingLevel: 2 | 4 }) => {
  const flows = items.flatMap(({ applies, content }) => (applies && content?.kind === 'flow' ? [content] : []));
  return (
    flows.length > 0 && (
      <Suspense fallback={<p className="govuk-body">The drawing of the flows is being made.</p>}>
        <FlowDrawing headingLevel={headingLevel} flows={flows} />
      </Suspense>
    )
  );
};
