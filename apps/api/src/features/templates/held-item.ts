import type { WouldEmpty } from '@countersign/domain/document/answers';
import type { Content } from '@countersign/domain/document/content';
import { refuse, type BadInput, type NoSuchItem, type Result, type StaleVersion } from '@countersign/domain/kernel';
import type { Draft, PersonName, WrittenItem } from './draft.js';

export type NoSuchTemplate = { readonly kind: 'no-such-template' };
type Standing = { readonly currentContent: Content | null; readonly savedBy: PersonName | null };

export type MoveRefusal = NoSuchTemplate | NoSuchItem | (StaleVersion & Standing);
export type ChangeRefusal = MoveRefusal | BadInput;

export const heldItem = (draft: Draft, itemId: string): WrittenItem | null =>
  draft.written.find(({ item }) => item.id === itemId) ?? null;

/** A refusal with what stands now, where somebody saved first. */
export const whatStands = <R extends NoSuchItem | BadInput | WouldEmpty>(
  refusal: R | StaleVersion,
  held: WrittenItem | null,
): Result<never, R | (StaleVersion & Standing)> =>
  refusal.kind === 'stale-version'
    ? refuse({ ...refusal, currentContent: held?.item.content ?? null, savedBy: held?.editedBy ?? null })
    : refuse(refusal);
