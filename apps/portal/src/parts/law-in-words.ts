import { versionsOf } from '@countersign/catalogue';

/** Provision ids as citations; an id that the catalogue does not know stands for itself. */
export const lawInWords = (ids: readonly string[]): string =>
  ids.map((id) => versionsOf(id).at(-1)?.citation ?? id).join('; ');
