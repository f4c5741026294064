import { withEveryField } from '../content/blank-content.js';
import type { EarlierAnswer } from '../answers/bring-back.js';
import type { AssessedItem } from '../items/assessed-document.js';
import type { Answer, Departure } from '../items/resolved-document.js';
import { ownWords } from '../answers/own-words.js';
import type { SavedAnswer } from '../answers/save-answer.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Instant } from '../../kernel/instant.js';
import { badInput, type BadInput } from '../../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../../kernel/result.js';
import { documentSealedIn } from './read-sealed.js';
import { sealedIn } from './sealed-document.js';

/** One item that no longer says what was signed. */
export interface ChangeSinceSigned {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly title: string;
  /** A row was `added` or `removed`; everything else is `changed`. */
  readonly kind: 'changed' | 'added' | 'removed';
  /** Whether what it says differs. */
  readonly inWords: boolean;
  /** Whether the files that are held with it differ. A row that was added or removed took its files with it. */
  readonly inFiles: boolean;
}

/**
 * What of an assessment is not signed (law 9): each item whose answer, departure or files are not those of the sealed text,
 * each row that was added or removed since, in the order of the document, and last what was removed. None exactly where the
 * document, made from the same release, still reads as it was sealed.
 */
export const changedSinceSigned = (sealed: string, document: readonly AssessedItem[]): readonly ChangeSinceSigned[] => {
  const signed = new Map(documentSealedIn(sealed, []).map((item) => [item.id, item]));
  const files = new Map(sealedIn(sealed).items.map((item) => [item.id, item.files]));
  const isThere = new Set(document.map(({ id }) => id));
  return [
    ...document.flatMap((item): readonly ChangeSinceSigned[] => {
      const before = signed.get(item.id);
      if (before === undefined) return [{ ...nameOf(item), kind: 'added', inWords: true, inFiles: false }];
      const inWords = saidIn(before) !== saidIn(item);
      const inFiles = filesIn(files.get(item.id) ?? []) !== filesIn(item.files);
      return inWords || inFiles ? [{ ...nameOf(item), kind: 'changed', inWords, inFiles }] : [];
    }),
    ...[...signed.values()]
      .filter(({ id }) => !isThere.has(id))
      .map((item) => ({ ...nameOf(item), kind: 'removed', inWords: true, inFiles: false }) as const),
  ];
};

/** What an item said before, while a level was set against the matrix, and when it was saved. */
export interface DepartedBefore extends EarlierAnswer {
  readonly itemId: string;
  readonly at: Instant;
}

/** The text that a signature is on, and when it was handed in. */
export interface SealedAt {
  readonly text: string;
  readonly handedInAt: Instant;
}

/** One thing that is done so that the text says again what was signed. */
export type Undoing =
  | { readonly kind: 'remove'; readonly itemId: string; readonly version: number }
  | {
      readonly kind: 'write';
      readonly itemId: string;
      readonly tableId: string | null;
      readonly wasRemoved: boolean;
      readonly saved: SavedAnswer;
    };

/**
 * Discarding what is not signed: every answer that differs is written once more as it was signed, as the next version of
 * its item, a row that was added is removed, and one that was removed is brought back under its id. No words are lost: what
 * is replaced and removed stays in the history of its item, and can be brought back from there (law 12). A departure from
 * the level comes back as it was sealed, with who departed and who confirmed it, as the history of its item names them: by the
 * answer that stood when the text was handed in, and by none that was saved since. Where the history has no such answer, by who
 * discards, to be confirmed anew (law 7). Files are left as they are. Refused
 * where no words differ.
 */
export const discardChanges = (
  { text: sealed, handedInAt }: SealedAt,
  written: { readonly document: readonly AssessedItem[]; readonly removed: readonly Answer[] },
  /** Of each item the latest first. */
  departed: readonly DepartedBefore[],
  by: string,
): Result<NonEmpty<Undoing>, BadInput> => {
  const signed = new Map(documentSealedIn(sealed, []).map((item) => [item.id, item]));
  const undone = changedSinceSigned(sealed, written.document)
    .filter(({ inWords }) => inWords)
    .flatMap(({ itemId }): readonly Undoing[] => {
      const before = signed.get(itemId) ?? null;
      const now = written.document.find(({ id }) => id === itemId) ?? null;
      if (before === null) return now === null ? [] : [{ kind: 'remove', itemId, version: now.version }];
      const gone = written.removed.find((one) => one.itemId === itemId);
      const earlier = departed.filter((one) => one.itemId === itemId && one.at <= handedInAt);
      const departure = departureSigned(before, earlier, by);
      const version = (now?.version ?? gone?.version ?? 0) + 1;
      const saved = { ...textSigned(before), departure, version };
      return [{ kind: 'write', itemId, tableId: before.tableId, wasRemoved: now === null, saved }];
    });
  return isNonEmpty(undone)
    ? accept(undone)
    : refuse(badInput('changes', 'No words differ from what was signed, so there is nothing to discard'));
};

const textSigned = (signed: AssessedItem) => ({
  stance: signed.stance,
  reason: signed.reason,
  content: ownWords(signed).content,
});

/** A seal says that a departure was confirmed, and not by whom: that is read of the answer that said what was sealed. */
const departureSigned = (signed: AssessedItem, earlier: readonly DepartedBefore[], by: string): Departure | null => {
  const { departure } = signed;
  if (departure === null) return null;
  const text = saidIn({ ...textSigned(signed), departure });
  const sealed = earlier.find(
    (one) => saidIn({ ...one, content: one.content && withEveryField(one.content) }) === text,
  );
  return sealed ? sealed.departure : { ...departure, by, confirmedBy: null };
};

const nameOf = ({ id, tableId, title }: AssessedItem) => ({ itemId: id, tableId, title });

const departureIn = (departure: Departure | null): string =>
  departure === null ? '' : canonicalJson([departure.level, departure.reason, departure.confirmedBy !== null]);

const saidIn = ({ stance, reason, content, departure }: EarlierAnswer): string =>
  canonicalJson({ stance, reason, content, departure: departureIn(departure) });

const filesIn = (files: readonly { readonly name: string; readonly hash: string }[]): string =>
  canonicalJson(files.map(({ name, hash }) => ({ name, hash })));
