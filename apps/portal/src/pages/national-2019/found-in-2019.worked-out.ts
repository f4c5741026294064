import { findingsOf2019 } from './findings-of-2019.js';

/** The findings of the national assessment of 2019. Nothing of them changes until the next build. */
export const foundIn2019 = findingsOf2019();
