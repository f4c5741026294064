import { canonicalJson } from '../../kernel/canonical-json.js';
import { saidIn } from '../content/said-in.js';
import type { TemplateItem } from './template-item.js';

/**
 * What of a template is material, as one exact text: which items there are, who answers them, and the national answer.
 * Titles, guidance, citations, sections and the order of the items are editorial: another text for them gives the same
 * hash, and so does a field that is blank instead of not there yet (law 11; T4).
 */
export const materialText = (items: readonly TemplateItem[]): string =>
  canonicalJson(
    items
      .map(({ id, kind, placement, deferred, minimumRows, when, content }) => ({
        id,
        kind,
        placement,
        deferred,
        minimumRows,
        ...(when ? { when: { ...when } } : {}),
        content: content && saidIn(content),
      }))
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
