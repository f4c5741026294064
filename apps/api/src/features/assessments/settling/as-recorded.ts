import type { TenantTx } from '@countersign/database';
import type { AssessmentRecords } from '@countersign/domain/assessment/lifecycle';
import type { ScreeningRecords } from '@countersign/domain/assessment/screening';
import type { Instant } from '@countersign/domain/kernel';
import type { BesideHistory, LoadedAssessment } from '../reading/loading/loaded-assessment.js';

/*
 * An assessment that is held alone, as its rows say it once an act has written down its own: with them last, and nothing is
 * read again. That it reads so the next time too is tried for each act.
 */

type Lists<T> = { readonly [Name in keyof T]: readonly unknown[] };

const appended = <T extends Lists<T>>(lists: T, more: Partial<T>): T => {
  const names = Object.keys(more) as (keyof T)[];
  return { ...lists, ...Object.fromEntries(names.map((name) => [name, [...lists[name], ...(more[name] ?? [])]])) };
};

/** By whom and when something of this act was done, as the records say it. */
export const turnOf = (tx: TenantTx): { readonly by: string; readonly at: Instant } => ({
  by: tx.actor.personId,
  at: tx.now,
});

export const withRecords = (loaded: LoadedAssessment, more: Partial<AssessmentRecords>): LoadedAssessment => ({
  ...loaded,
  records: appended(loaded.records, more),
});

export const withScreening = (loaded: LoadedAssessment, more: Partial<ScreeningRecords>): LoadedAssessment => ({
  ...loaded,
  screening: appended(loaded.screening, more),
});

export const withHistory = (loaded: LoadedAssessment, more: Partial<BesideHistory>): LoadedAssessment => ({
  ...loaded,
  besideHistory: appended(loaded.besideHistory, more),
});

/** With somebody who played a part in it, once. */
export const withPart = (
  loaded: LoadedAssessment,
  part: 'authors' | 'secondPersons',
  personId: string,
): LoadedAssessment => (loaded.records[part].includes(personId) ? loaded : withRecords(loaded, { [part]: [personId] }));
