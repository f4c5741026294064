import type { ContentOf } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { isLeftOpen } from '../reading/left-open.js';
import { tableOf } from '../reading/on-table.js';
import { say, sayIf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-notice': never;
  'processors-not-named': 'title';
  'no-complaints-form': 'title';
  'not-published': 'title';
}

/**
 * People are told, before the service opens, who processes their data on the force's behalf, and where they complain
 * (DPA 2018 s.44(1), s.164A; UK GDPR Art 13, Art 14). One notice of several is enough for each. Does not block.
 */
export const noticeAndComplaint = ruleFinding<Problems>()(
  'L120_NOTICE_AND_COMPLAINT',
  (document, { day, isComplaintsFormAsked }) => {
    const notices = countingItems(document, 'notice');
    const [first] = notices;
    if (first === undefined)
      return isLeftOpen(document, 'notice') ? [] : [asking(tableOf(document, 'notice'), say('no-notice', null))];
    const isMissing = (test: (notice: ContentOf<'notice'>) => boolean) => !notices.some(({ content }) => test(content));
    const isNobodyNamed = isMissing(({ namesProcessors }) => namesProcessors === true);
    const isNoForm = isComplaintsFormAsked && isMissing(({ complaints }) => !isBlank(complaints));
    const isUnpublished = isMissing(({ publishedOn }) => publishedOn !== null && publishedOn <= day);
    return [
      ...sayIf(isNobodyNamed, 'processors-not-named', 'namesProcessors'),
      ...sayIf(isNoForm, 'no-complaints-form', 'complaints'),
      ...sayIf(isUnpublished, 'not-published', 'publishedOn'),
    ].map((one) => asking(first.item, one));
  },
);
