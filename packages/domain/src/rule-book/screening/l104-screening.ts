import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';
import { unansweredCriteria } from './screen.js';

const finding = findingOn('L104_SCREENING', true);

/**
 * The screening answers every criterion, one way and not both, and says of each that is met how it is (DPA 2018 s.64(4);
 * UK GDPR Art 35(3)). What comes of it is `screen`'s; a screening by which no assessment is needed blocks nothing.
 * Problems: `unanswered` and `no-note`, each with `count`, `criteria`.
 */
export const screening: Rule = (document, law) =>
  countingItems(document, 'screening').flatMap(({ item, content }) => {
    if (isBlankContent(content)) return [];
    const open = unansweredCriteria(content, law.screening);
    const bare = content.met.filter(
      (id) => law.screening.some((one) => one.id === id) && !open.includes(id) && isBlank(noteOf(content.notes, id)),
    );
    return [
      ...about(open).map((facts) => finding(item, { problem: 'unanswered', field: 'met', facts })),
      ...about(bare).map((facts) => finding(item, { problem: 'no-note', field: 'notes', facts })),
    ];
  });

const about = (criteria: readonly string[]) =>
  criteria.length === 0 ? [] : [{ count: criteria.length, criteria: criteria.join(',') }];

const noteOf = (notes: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(notes, id) ? (notes[id] ?? '') : '';
