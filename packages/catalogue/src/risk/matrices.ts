import { ebios4x4 } from './matrices/ebios-4x4.js';
import { house3x3 } from './matrices/house-3x3.js';
import { ico3x3 } from './matrices/ico-3x3.js';
import { sensitive5x5 } from './matrices/sensitive-5x5.js';
import type { SourcedMatrix } from './matrices/sourced-matrix.js';

export type { SourcedMatrix } from './matrices/sourced-matrix.js';
export { ico3x3 } from './matrices/ico-3x3.js';

/** Every matrix that an assessment can be scored by; the regulator’s first. */
export const matrices: readonly SourcedMatrix[] = [ico3x3, house3x3, ebios4x4, sensitive5x5];

export const matrixById = (id: string): SourcedMatrix | null => matrices.find((matrix) => matrix.id === id) ?? null;
