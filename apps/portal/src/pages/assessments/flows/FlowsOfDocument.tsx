import type { Content } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/pages/assessments/flows';
import { lazyPart } from '../../../parts/reading/lazy-part.js';

const FlowDrawing = lazyPart(async () => (await import('./FlowDrawing.js')).FlowDrawing, {
  meanwhile: () => <p className="govuk-body">{words.drawingTheFlows}</p>,
});

interface Item {
  readonly applies: boolean;
  readonly content: Content | null;
}

/** The drawing of the flows that count in a document; nothing where there is none. */
export const FlowsOfDocument = ({ items, headingLevel }: { items: readonly Item[]; headingLevel: 2 | 4 }) => {
  const flows = items.flatMap(({ applies, content }) => (applies && content?.kind === 'flow' ? [content] : []));
  return flows.length > 0 && <FlowDrawing headingLevel={headingLevel} flows={flows} />;
};
