import type { ContentKind } from '@countersign/domain';

const words: Partial<Record<ContentKind, { readonly one: string; readonly many: string }>> = {
  activity: { one: 'an activity', many: 'activities' },
  risk: { one: 'a risk', many: 'risks' },
};

/** What a row of a table is called. */
export const rowWord = (kind: ContentKind) => words[kind] ?? { one: 'a row', many: 'rows' };
