import { countingItems } from '../../document/items/counting.js';
import { isBlankContent } from '../../document/items/is-answered.js';
import { say } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';
import { unansweredCriteria } from './screen.js';

interface Problems {
  unanswered: 'count' | 'criteria';
  'no-note': 'count' | 'criteria';
}

/**
 * The screening answers every criterion, one way and not both, and says of each that is met how it is (DPA 2018
 * s.64(4); UK GDPR Art 35(3)). What comes of it is said by `screeningResultOf`; a screening by which no assessment is
 * needed blocks nothing.
 */
export const screening = ruleFinding<Problems>()('L104_SCREENING', (document, law) =>
  countingItems(document, 'screening').flatMap(({ item, content }) => {
    if (isBlankContent(content)) return [];
    const open = unansweredCriteria(content, law.screening);
    const bare = content.met.filter(
      (id) => law.screening.some((one) => one.id === id) && !open.includes(id) && isBlank(noteOf(content.notes, id)),
    );
    return [
      ...about(open).map((facts) => blocking(item, say('unanswered', 'met', facts))),
      ...about(bare).map((facts) => blocking(item, say('no-note', 'notes', facts))),
    ];
  }),
);

const about = (criteria: readonly string[]) =>
  criteria.length === 0 ? [] : [{ count: criteria.length, criteria: criteria.join(',') }];

const noteOf = (notes: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(notes, id) ? (notes[id] ?? '') : '';
