import { citationOn } from '@countersign/catalogue';
import type { Day } from '@countersign/domain';
import { today } from './today.js';

/** Provision ids as they are cited on a day, today where none is given; an id that the catalogue does not know stands for itself. */
export const lawInWords = (ids: readonly string[], day: Day = today()): string =>
  ids.map((id) => citationOn(id, day)).join('; ');
