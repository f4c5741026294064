import type { PublicationMarkWord } from '@countersign/domain/document/kinds';
import * as words from '@countersign/words/portal/pages/assessments/publication';

/** How an item stands for a published copy. */
export type MarkState = PublicationMarkWord | 'not-applicable' | 'unmarked';

interface Markable {
  readonly applies: boolean;
  readonly mark: { readonly mark: PublicationMarkWord } | null;
}

export const markState = ({ applies, mark }: Markable): MarkState => {
  if (!applies) return 'not-applicable';
  return mark?.mark ?? 'unmarked';
};

/** How many items stand how. */
export const countMarks = (items: readonly Markable[]): Readonly<Record<MarkState, number>> => {
  const of = (state: MarkState) => items.filter((item) => markState(item) === state).length;
  return {
    publish: of('publish'),
    redact: of('redact'),
    unmarked: of('unmarked'),
    'not-applicable': of('not-applicable'),
  };
};

/** How many items of some are marked so far, in words for a list of contents. Null where none has to be. */
export const marksInWords = (items: readonly Markable[]): string | null => {
  const { publish, redact, unmarked } = countMarks(items);
  const asked = publish + redact + unmarked;
  if (asked === 0) return null;
  return unmarked === 0 ? words.allMarked : words.unmarked({ unmarked });
};
