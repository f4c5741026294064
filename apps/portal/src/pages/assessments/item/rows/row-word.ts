import { labels } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';
import * as words from '@countersign/words/portal/pages/assessments/item/rows';

interface RowWord {
  readonly one: string;
  readonly another: string;
  readonly many: string;
}

const own: Partial<Record<ContentKind, RowWord>> = {
  activity: { one: words.anActivity, another: words.anotherActivity, many: 'activities' },
  use: { one: words.aUse, another: words.anotherUse, many: 'uses' },
  logging: { one: words.aComponent, another: words.anotherComponent, many: 'components' },
  evidence: { one: words.aPaper, another: words.anotherPaper, many: 'papers' },
  consultee: { one: words.somebodyWhoWasAsked, another: words.somebodyElse, many: 'entries' },
  'regulator-contact': { one: words.aContact, another: words.anotherContact, many: 'contacts' },
  'set-aside': { one: words.aKnownRiskToSet, another: words.anotherOne, many: words.knownRisksSetAside },
};

/** What a row of a table is called. */
export const rowWord = (kind: ContentKind): RowWord => {
  const name = labels.contentKind[kind].toLowerCase();
  const article = /^[aeiou]/.test(name) ? 'an' : 'a';
  return own[kind] ?? { one: `${article} ${name}`, another: words.anotherName({ name }), many: `${name}s` };
};
