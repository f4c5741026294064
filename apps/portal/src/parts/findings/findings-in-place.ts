import * as words from '@countersign/words/portal/parts/findings';
import type { FindingInPlace } from './finding-in-place.js';
import type { FindingToShow } from './FindingList.js';

interface Item {
  readonly id: string;
  readonly section: string;
  readonly title: string;
}

/** Findings with the section and the title of what they are about; those about no item are about the whole document. */
export const findingsInPlace = (
  findings: readonly FindingToShow[],
  items: readonly Item[],
): readonly FindingInPlace[] => {
  const byId = new Map(items.map((item) => [item.id, item]));
  return findings.map((finding) => {
    const item = finding.itemId === null ? undefined : byId.get(finding.itemId);
    return {
      ...finding,
      section: item?.section ?? words.wholeDocument,
      itemTitle: item?.title ?? words.wholeDocument,
    };
  });
};
