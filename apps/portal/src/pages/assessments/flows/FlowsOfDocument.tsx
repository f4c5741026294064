import type { Content } from '@countersign/domain';
import { FlowDrawing } from './FlowDrawing.js';

interface Item {
  readonly applies: boolean;
  readonly content: Content | null;
}

/** The drawing of the flows that count in a document; nothing where there is none. */
export const FlowsOfDocument = ({ items, headingLevel }: { items: readonly Item[]; headingLevel: 2 | 4 }) => (
  <FlowDrawing
    headingLevel={headingLevel}
    flows={items.flatMap(({ applies, content }) => (applies && content?.kind === 'flow' ? [content] : []))}
  />
);
