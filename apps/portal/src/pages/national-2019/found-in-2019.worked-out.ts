import { findingsOf2019 } from './findings-of-2019.js';

/** What the rule book says of the national assessment of 2019. Nothing of it changes until the next build. */
export const foundIn2019 = findingsOf2019();
