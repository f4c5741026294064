import type { Day } from '@countersign/domain/kernel';
import { changedBy, commencementsOf } from '@countersign/domain/law';
import { announced, type Announced } from './announced.js';
import { provisionOn, provisions, versionsOf } from './provisions.js';

/** What a provision asked before a day and asks from it; null where it asked nothing, or asks nothing any more. */
export interface ProvisionChange {
  /** Provision id. */
  readonly id: string;
  readonly citation: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Commencement extends Announced {
  /** Ids of provisions of which a version began on the day. */
  readonly begins: readonly string[];
  /** Ids of provisions of which a version had ended the day before. */
  readonly ends: readonly string[];
  readonly changes: readonly ProvisionChange[];
}

const changes = commencementsOf(provisions);

const endedBefore = (id: string, day: Day) =>
  versionsOf(id).findLast(({ inForceUntil }) => inForceUntil !== null && inForceUntil < day);

const changeOf = (id: string, day: Day, ends: readonly string[]): ProvisionChange => {
  const before = ends.includes(id) ? endedBefore(id, day) : undefined;
  const after = provisionOn(id, day);
  return {
    id,
    citation: (after ?? before)?.citation ?? id,
    before: before?.demand ?? null,
    after: after?.demand ?? null,
  };
};

/** The days on which the law changed, earliest first, with what every provision asked before and asks from then on. */
export const commencements: readonly Commencement[] = announced.map((one) => {
  const { begins, ends } = changes.find(({ day }) => day === one.day) ?? { begins: [], ends: [] };
  const change = { day: one.day, begins, ends };
  return { ...one, ...change, changes: changedBy(change).map((id) => changeOf(id, one.day, ends)) };
});

export const commencementById = (id: string): Commencement | null => commencements.find((one) => one.id === id) ?? null;
