import type { LimbStanding } from '@countersign/domain/clauses';
import * as words from '@countersign/words/portal/pages/agreements/clauses';

interface StandingLimb {
  readonly required: boolean;
  readonly standing: LimbStanding;
}

export interface MappingProgress {
  readonly limbs: number;
  readonly mapped: number;
  /** Required limbs that do not count: these hold a gate. */
  readonly open: number;
}

const isToMap = ({ standing }: Pick<StandingLimb, 'standing'>): boolean =>
  standing === 'not-mapped' || standing === 'carried-over';

export const progressOfMapping = (limbs: readonly StandingLimb[]): MappingProgress => ({
  limbs: limbs.length,
  mapped: limbs.filter((limb) => !isToMap(limb)).length,
  open: limbs.filter(({ required, standing }) => required && standing !== 'counts').length,
});

export const mappedInWords = ({ mapped, limbs }: MappingProgress): string => words.ofMapped({ mapped, limbs });

/** The next limb that has no verdict of its own: after this one in the order of the law, then from its beginning. */
export const nextToMap = <Limb extends { readonly id: string; readonly standing: LimbStanding }>(
  limbs: readonly Limb[],
  afterId: string | null,
): Limb | null => {
  const start = afterId === null ? 0 : 1 + limbs.findIndex(({ id }) => id === afterId);
  return [...limbs.slice(start), ...limbs.slice(0, start)].find((limb) => isToMap(limb) && limb.id !== afterId) ?? null;
};
