import type { ComponentContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { placesWithoutTransfer } from '../reading/places-abroad.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L111_EXCEPTION_IMPORT', false);
const field = 'exceptions';

/**
 * Each exception of a vendor to its region says where and when it was read, and is answered by a transfer or by why no
 * personal data is in it (DPA 2018 s.61(1), s.73(1)). Where a place abroad of the component is itself unanswered, L113
 * says so. Does not block. Problems: `exception-open` and `no-source`, each with `component`, `exception`.
 */
export const exceptionImport: Rule = (document) => {
  const unanswered = new Set(placesWithoutTransfer(document).map(({ one }) => one.item.id));
  return countingItems(document, 'component').flatMap(({ item, content }) =>
    content.exceptions
      .filter(({ text }) => !isBlank(text))
      .flatMap((exception) => problems(exception, content.component, unanswered.has(item.id)))
      .map((one) => finding(item, one)),
  );
};

type Exception = ComponentContent['exceptions'][number];

const problems = (exception: Exception, component: string, isSaidElsewhere: boolean): readonly Problem[] => {
  const { transfer, noPersonalData, source, readOn } = exception;
  const facts = { component, exception: exception.text.trim() };
  const isOpen = (transfer === null || isBlank(transfer)) && isBlank(noPersonalData);
  return [
    ...(isOpen && !isSaidElsewhere ? [{ problem: 'exception-open', field, facts }] : []),
    ...(isBlank(source) || readOn === null ? [{ problem: 'no-source', field, facts }] : []),
  ];
};
