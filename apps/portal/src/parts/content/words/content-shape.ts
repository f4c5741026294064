import { contentAsTyped, type Content } from '@countersign/domain/document/content';
import type { Reads } from '../../drafts/draft-shape.js';

/** The content of an item as somebody typed it; of no kind that there is, it is not readable. */
export const content: Reads<Content> = (kept) => contentAsTyped(kept) ?? undefined;
