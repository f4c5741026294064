import { labels } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';

interface RowWord {
  readonly one: string;
  readonly another: string;
  readonly many: string;
}

const own: Partial<Record<ContentKind, RowWord>> = {
  activity: { one: 'an activity', another: 'another activity', many: 'activities' },
  use: { one: 'a use', another: 'another use', many: 'uses' },
  logging: { one: 'a component', another: 'another component', many: 'components' },
  evidence: { one: 'a paper', another: 'another paper', many: 'papers' },
  consultee: { one: 'somebody who was asked', another: 'somebody else', many: 'entries' },
  'regulator-contact': { one: 'a contact', another: 'another contact', many: 'contacts' },
  'set-aside': { one: 'a known risk to set aside', another: 'another one', many: 'known risks set aside' },
};

/** What a row of a table is called. */
export const rowWord = (kind: ContentKind): RowWord => {
  const name = labels.contentKind[kind].toLowerCase();
  const article = /^[aeiou]/.test(name) ? 'an' : 'a';
  return own[kind] ?? { one: `${article} ${name}`, another: `another ${name}`, many: `${name}s` };
};
