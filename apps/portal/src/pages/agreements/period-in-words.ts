import type { Day } from '@countersign/domain/kernel';
import * as words from '@countersign/words/portal/pages/agreements';

export const periodInWords = (from: Day, until: Day | null): string =>
  until === null ? words.fromFromWithNoEnd({ from }) : words.fromFromToUntil({ from, until });
