import { citationOn } from '@countersign/catalogue';
import type { Day } from '@countersign/domain/kernel';
import { today } from '../words/today.js';

/** Provision ids as they are cited on a day, today where none is given, each citation once; an unknown id stands for itself. */
export const lawInWords = (ids: readonly string[], day: Day = today()): string =>
  [...new Set(ids.map((id) => citationOn(id, day)))].join('; ');
