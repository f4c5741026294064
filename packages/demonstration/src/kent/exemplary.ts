import type { Content, ContentKind, ContentOf } from '@countersign/domain/document/content';
import type { Stance } from '@countersign/domain/document/items';
import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import { daysBefore, type Day } from '@countersign/domain/kernel';
import { templateDpia } from '../template-dpia/index.js';

/** What the force says of one item of the release. */
export interface ExemplaryAnswer {
  readonly itemId: string;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
}

/** A row of a table. Where a content refers to a row, it names its key; a row refers only to rows before it. */
export interface ExemplaryRow {
  readonly tableId: string;
  readonly key: string;
  readonly content: Content;
}

/** That a measure is in place, in its exact words. `itemId` is an item of the release or the key of a row. */
export interface ExemplaryMeasureInPlace {
  readonly itemId: string;
  readonly measure: string;
  readonly since: Day;
  readonly evidence: string;
}

export interface ExemplaryMark {
  readonly itemId: string;
  readonly mark: PublicationMarkWord;
  readonly exemptions: readonly string[];
  readonly harm: string;
  readonly publicInterest: string;
}

/** A file beside an item or a row, as plain text. */
export interface ExemplaryFile {
  readonly itemId: string;
  readonly name: string;
  readonly text: string;
}

/** A part of the exemplary assessment: answers, and rows in an order in which they can be saved before the answers. */
export interface Part {
  readonly answers?: readonly ExemplaryAnswer[];
  readonly rows?: readonly ExemplaryRow[];
}

/** The day so many days after today, or before it. */
export type DayFrom = (days: number) => Day;

export const daysFrom =
  (today: Day): DayFrom =>
  (days) =>
    daysBefore(today, -days);

export const reliedOn = (...itemIds: readonly string[]): readonly ExemplaryAnswer[] =>
  itemIds.map((itemId) => ({ itemId, stance: 'relied-on', reason: '', content: null }));

export const rejected = (itemId: string, reason: string): ExemplaryAnswer => ({
  itemId,
  stance: 'rejected',
  reason,
  content: null,
});

export const adapted = (itemId: string, reason: string, content: Content): ExemplaryAnswer => ({
  itemId,
  stance: 'adapted',
  reason,
  content,
});

/** A text, one paragraph a string. */
export const prose = (...paragraphs: readonly string[]): Content => ({
  kind: 'question',
  text: paragraphs.join('\n\n'),
});

export const adaptedProse = (itemId: string, reason: string, ...paragraphs: readonly string[]): ExemplaryAnswer =>
  adapted(itemId, reason, prose(...paragraphs));

export const answered = (itemId: string, content: Content): ExemplaryAnswer => ({
  itemId,
  stance: null,
  reason: '',
  content,
});

export const own = (itemId: string, ...paragraphs: readonly string[]): ExemplaryAnswer =>
  answered(itemId, prose(...paragraphs));

export const row = (tableId: string, key: string, content: Content): ExemplaryRow => ({ tableId, key, content });

/**
 * The national content of an item, to adapt.
 *
 * @throws RangeError for an item that has none of the kind.
 */
export const nationalContent = <K extends ContentKind>(itemId: string, kind: K): ContentOf<K> => {
  const content = templateDpia.items.find(({ id }) => id === itemId)?.content;
  if (content?.kind !== kind) throw new RangeError(`The template has no ${kind} under ${itemId}.`);
  return content as ContentOf<K>;
};
