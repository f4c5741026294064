import { ico3x3, matrixById } from '@countersign/catalogue';
import type { Matrix } from '@countersign/domain/matrix';

/** The matrix that an assessment is pinned to; the regulator's where it names none that is known. */
export const matrixOf = (matrixId: string): Matrix => matrixById(matrixId) ?? ico3x3;
