import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isLeftOpen } from '../reading/left-open.js';
import { findingOnTable } from '../reading/on-table.js';
import { findingOn, isBlank, type Rule } from '../finding/rule.js';

const rule = 'L120_NOTICE_AND_COMPLAINT';
const finding = findingOn(rule, false);
const onAll = findingOnTable(rule, false);

/**
 * People are told, before the service opens, who processes their data on the force's behalf, and where they complain
 * (DPA 2018 s.44(1), s.164A; UK GDPR Art 13, Art 14). One notice of several is enough for each. Does not block. Problems:
 * `no-notice`; `processors-not-named`; `no-complaints-form`; `not-published`.
 */
export const noticeAndComplaint: Rule = (document, { day, isComplaintsFormAsked }) => {
  const notices = countingItems(document, 'notice');
  const [first] = notices;
  if (first === undefined)
    return isLeftOpen(document, 'notice') ? [] : [onAll(document, 'notice', { problem: 'no-notice', field: null })];
  const one = (problem: string, field: string) => [finding(first.item, { problem, field })];
  const isThere = (test: (notice: ContentOf<'notice'>) => boolean) => notices.some(({ content }) => test(content));
  return [
    ...(isThere(({ namesProcessors }) => namesProcessors === true)
      ? []
      : one('processors-not-named', 'namesProcessors')),
    ...(!isComplaintsFormAsked || isThere(({ complaints }) => !isBlank(complaints))
      ? []
      : one('no-complaints-form', 'complaints')),
    ...(isThere(({ publishedOn }) => publishedOn !== null && publishedOn <= day)
      ? []
      : one('not-published', 'publishedOn')),
  ];
};
