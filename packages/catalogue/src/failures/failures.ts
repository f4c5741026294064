import type { Failure } from './failure.js';
import { failuresOf2020 } from './of-2020.js';
import { failuresOf2024 } from './of-2024.js';

/** Every failure on record, by the number that rules and tests name it by. */
export const failures: readonly Failure[] = [...failuresOf2020, ...failuresOf2024];
