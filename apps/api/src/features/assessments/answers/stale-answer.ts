import type { Content } from '@countersign/domain/document/content';
import type { Stance } from '@countersign/domain/document/items';
import type { NoSuchItem, StaleVersion } from '@countersign/domain/kernel';
import { nobodyOnRecord } from '../../../platform/graphql/person.js';
import type { HeldItem } from '../reading/loading/loaded-assessment.js';

/** Somebody saved first: what stands now, so that the person can choose, and nothing of theirs is lost (M10). */
export interface StaleAnswer {
  readonly kind: 'stale-version';
  readonly currentVersion: number;
  readonly currentContent: Content | null;
  readonly currentStance: Stance | null;
  readonly currentReason: string;
  readonly savedBy: { readonly id: string; readonly name: string } | null;
}

export const staleAnswer = ({ answer, people }: HeldItem): StaleAnswer => ({
  kind: 'stale-version',
  currentVersion: answer?.version ?? 0,
  currentContent: answer?.content ?? null,
  currentStance: answer?.stance ?? null,
  currentReason: answer?.reason ?? '',
  savedBy: answer && { id: answer.by, name: people[answer.by] ?? nobodyOnRecord },
});

/** Somebody else was first by a moment: what they saved, or that the row which they removed is not there. */
export const overtaken = (standing: HeldItem | null): StaleAnswer | NoSuchItem =>
  standing?.answer ? staleAnswer(standing) : { kind: 'no-such-item' };

/** A refusal as it is, but a stale version with what stands. */
export const withStanding = <R extends { readonly kind: string }>(
  refusal: R | StaleVersion,
  held: HeldItem,
): Exclude<R, StaleVersion> | StaleAnswer =>
  refusal.kind === 'stale-version' ? staleAnswer(held) : (refusal as Exclude<R, StaleVersion>);
