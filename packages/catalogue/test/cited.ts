import { provisionOn } from '@countersign/catalogue';

/** The day on which everything that is cited has to be in force. */
export const today = '2026-11-21';

/** The ids of a list that name no provision in force on that day. */
export const notInForce = (ids: readonly string[]): readonly string[] =>
  ids.filter((id) => provisionOn(id, today) === null);

export const duplicates = (ids: readonly string[]): readonly string[] =>
  ids.filter((id, place) => ids.indexOf(id) !== place);
