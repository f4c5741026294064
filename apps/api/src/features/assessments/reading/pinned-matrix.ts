import { matrices } from '@countersign/catalogue';
import type { Matrix } from '@countersign/domain/matrix';

/** The very matrix that an assessment was started with. A fault where the catalogue no longer has it: never another. */
export const pinnedMatrix = (id: string, version: string): Matrix => {
  const pinned = matrices.find((matrix) => matrix.id === id && matrix.version === version);
  if (!pinned) throw new Error(`There is no matrix ${id} in version ${version}.`);
  return pinned;
};
