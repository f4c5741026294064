import * as z from 'zod';
import { PlainError } from '../../platform/graphql/plain-error.js';
import { isInstant, type Instant } from '@countersign/domain/kernel';

export const mostEntries = 100;

export interface Page {
  readonly first: number;
  readonly after: string | null;
}

/** Where a page ended: the entry after which the next one begins. */
export interface Place {
  readonly at: Instant;
  readonly organisationId: string;
  readonly seq: number;
}

const place = z.tuple([z.string().refine(isInstant), z.uuid(), z.number().int().positive()]);

export const cursorOf = ({ at, organisationId, seq }: Place): string =>
  Buffer.from(JSON.stringify([at, organisationId, seq])).toString('base64url');

const decoded = (cursor: string): unknown => {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return null;
  }
};

/** The place that a cursor names; null for the beginning. Refuses a cursor that this list did not give. */
export const placeOf = (cursor: string | null): Place | null => {
  if (cursor === null) return null;
  const read = place.safeParse(decoded(cursor));
  if (!read.success)
    throw new PlainError('BAD_USER_INPUT', 'The cursor in `after` is not a place in this list. Start from its top.');
  const [at, organisationId, seq] = read.data;
  return { at, organisationId, seq };
};

export const checkedFirst = (first: number): number => {
  if (first >= 1 && first <= mostEntries) return first;
  throw new PlainError('BAD_USER_INPUT', `Ask for 1 to ${mostEntries} entries at a time in \`first\`.`);
};
