import type { Answer, Departure, ResolvedItem } from '../document/resolved-document.js';
import { ownWords, type SavedAnswer } from '../document/save-answer.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import { badInput, type BadInput } from '../kernel/refusals.js';
import { accept, isNonEmpty, refuse, type NonEmpty, type Result } from '../kernel/result.js';
import { documentSealedIn, filesSealedIn } from './read-sealed.js';

/** One item that no longer says what was signed. */
export interface ChangeSinceSigned {
  readonly itemId: string;
  readonly tableId: string | null;
  readonly title: string;
  /** A row was `added` or `removed`; everything else is `changed`. */
  readonly kind: 'changed' | 'added' | 'removed';
  /** Whether what it says differs, and not the files that are held with it alone. */
  readonly inWords: boolean;
}

/**
 * What of an assessment is not signed (law 9): each item whose answer, departure or files are not those of the sealed text,
 * each row that was added or removed since, in the order of the document, and last what was removed. None exactly where the
 * document, made from the same release, still reads as it was sealed.
 */
export const changedSinceSigned = (sealed: string, document: readonly ResolvedItem[]): readonly ChangeSinceSigned[] => {
  const signed = new Map(documentSealedIn(sealed, []).map((item) => [item.id, item]));
  const files = filesSealedIn(sealed);
  const isThere = new Set(document.map(({ id }) => id));
  return [
    ...document.flatMap((item): readonly ChangeSinceSigned[] => {
      const before = signed.get(item.id);
      if (before === undefined) return [{ ...nameOf(item), kind: 'added', inWords: true }];
      const inWords = saidIn(before) !== saidIn(item);
      const isSame = !inWords && filesIn(files.get(item.id) ?? []) === filesIn(item.files);
      return isSame ? [] : [{ ...nameOf(item), kind: 'changed', inWords }];
    }),
    ...[...signed.values()]
      .filter(({ id }) => !isThere.has(id))
      .map((item) => ({ ...nameOf(item), kind: 'removed', inWords: true }) as const),
  ];
};

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
 * the level comes back by who discards, and has to be confirmed anew (law 7). Files are left as they are. Refused where no
 * words differ.
 */
export const discardChanges = (
  sealed: string,
  written: { readonly document: readonly ResolvedItem[]; readonly removed: readonly Answer[] },
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
      const stands = now ?? { version: gone?.version ?? 0, departure: null };
      const saved = asSigned(before, stands, by);
      return [{ kind: 'write', itemId, tableId: before.tableId, wasRemoved: now === null, saved }];
    });
  return isNonEmpty(undone)
    ? accept(undone)
    : refuse(badInput('changes', 'No words differ from what was signed, so there is nothing to discard'));
};

const asSigned = (
  signed: ResolvedItem,
  stands: Pick<ResolvedItem, 'version' | 'departure'>,
  by: string,
): SavedAnswer => ({
  stance: signed.stance,
  reason: signed.reason,
  content: ownWords(signed).content,
  departure:
    departureIn(signed.departure) === departureIn(stands.departure)
      ? stands.departure
      : signed.departure && { ...signed.departure, by, confirmedBy: null },
  version: stands.version + 1,
});

const nameOf = ({ id, tableId, title }: ResolvedItem) => ({ itemId: id, tableId, title });

const departureIn = (departure: Departure | null): string =>
  departure === null ? '' : canonicalJson([departure.level, departure.reason, departure.confirmedBy !== null]);

const saidIn = ({ stance, reason, content, departure }: ResolvedItem): string =>
  canonicalJson({ stance, reason, content, departure: departureIn(departure) });

const filesIn = (files: readonly { readonly name: string; readonly hash: string }[]): string =>
  canonicalJson(files.map(({ name, hash }) => ({ name, hash })));
