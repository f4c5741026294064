import type { ContentKind } from '@countersign/domain';

interface RowWord {
  readonly one: string;
  readonly another: string;
  readonly many: string;
}

const words: Partial<Record<ContentKind, RowWord>> = {
  activity: { one: 'an activity', another: 'another activity', many: 'activities' },
  risk: { one: 'a risk', another: 'another risk', many: 'risks' },
};

/** What a row of a table is called. */
export const rowWord = (kind: ContentKind): RowWord =>
  words[kind] ?? { one: 'a row', another: 'another row', many: 'rows' };
