import type { ComponentContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { placesWithoutTransfer } from '../reading/places-abroad.js';
import { sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'exception-open': 'component' | 'exception';
  'no-source': 'component' | 'exception';
}
type Problem = ProblemOf<Problems>;

const field = 'exceptions';

/**
 * Each exception of a vendor to its region says where and when it was read, and is answered by a transfer or by why no
 * personal data is in it (DPA 2018 s.61(1), s.73(1)). Where a place abroad of the component is itself unanswered, L113
 * says so. Does not block.
 */
export const exceptionImport = ruleFinding<Problems>()('L111_EXCEPTION_IMPORT', (document) => {
  const unanswered = new Set(placesWithoutTransfer(document).map(({ one }) => one.item.id));
  return countingItems(document, 'component').flatMap(({ item, content }) =>
    content.exceptions
      .filter(({ text }) => !isBlank(text))
      .flatMap((exception) => problemsIn(exception, content.component, unanswered.has(item.id)))
      .map((one) => asking(item, one)),
  );
});

type Exception = ComponentContent['exceptions'][number];

const problemsIn = (exception: Exception, component: string, isSaidElsewhere: boolean): readonly Problem[] => {
  const { transfer, noPersonalData, source, readOn } = exception;
  const facts = { component, exception: exception.text.trim() };
  const isOpen = (transfer === null || isBlank(transfer)) && isBlank(noPersonalData);
  return [
    ...sayIf(isOpen && !isSaidElsewhere, 'exception-open', field, facts),
    ...sayIf(isBlank(source) || readOn === null, 'no-source', field, facts),
  ];
};
