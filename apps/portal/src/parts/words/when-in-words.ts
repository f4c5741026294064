import { labels } from '@countersign/catalogue';
import type { When } from '@countersign/domain/document/content';
import { componentById } from './services.js';

export interface Titled {
  readonly id: string;
  readonly title: string;
}

/** On what it depends whether an item is asked, in words: "only while ...". */
export const whenInWords = (when: When, items: readonly Titled[]): string => {
  if ('regime' in when) return `only while an activity is under ${labels.regime[when.regime]}`;
  if ('component' in when) {
    const name = componentById(when.component)?.name ?? when.component;
    return `only while ${name} is part of the service`;
  }
  const title = items.find(({ id }) => id === when.item)?.title ?? when.item;
  return `only while “${title}” is answered ${when.is ? 'yes' : 'no'}`;
};
