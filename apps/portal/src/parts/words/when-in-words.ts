import { labels } from '@countersign/catalogue';
import type { When } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/parts/words';
import { componentById } from './services.js';

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** On what it depends whether an item is asked, in words: "only while ...". */
export const whenInWords = (when: When, items: readonly Titled[]): string => {
  if ('regime' in when) return words.onlyWhileAnActivity({ regime: labels.regime[when.regime] });
  if ('component' in when) {
    const name = componentById(when.component)?.name ?? when.component;
    return words.onlyWhileNameIsPart({ name });
  }
  const title = items.find(({ id }) => id === when.item)?.title ?? when.item;
  return words.onlyWhileTitleIsAnswered({ title, is: when.is });
};
