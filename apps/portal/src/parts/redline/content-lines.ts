import { fieldsOfKind, valueAt, type Content } from '@countersign/domain/document/content';
import type { Around } from '../content/words/around.js';
import { fieldWords } from '../content/words/field-words.js';
import { groupsOf } from '../content/words/groups.js';
import { saidInWords } from '../content/words/said-in-words.js';

/** A content as lines of plain text, a field a line, so that two of them can be held against each other. */
export const contentLines = (content: Content | null, around: Around): string => {
  if (content === null) return '';
  if (content.kind === 'question') return content.text;
  const fields = fieldsOfKind(content.kind);
  return groupsOf(content.kind)
    .flatMap((group) => group.fields)
    .flatMap((name) => {
      const field = fields[name];
      const said = field ? saidInWords(field, valueAt(content, name), around) : null;
      return said === null ? [] : `${fieldWords(content.kind, name, field?.name ?? name).label}: ${said}`;
    })
    .join('\n');
};
