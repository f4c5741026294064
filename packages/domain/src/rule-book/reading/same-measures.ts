import type { RiskContent } from '../../document/content/content.js';
import { groupBy } from '../../kernel/group-by.js';
import { asCompared } from './phrase-in.js';

interface Group {
  /** The texts, by number. */
  readonly measures: ReadonlySet<number>;
  readonly risks: readonly number[];
  /** How many risks of the group have each type of harm. */
  readonly harms: ReadonlyMap<string, number>;
}

/** What pairs of risks of different harm have in common. `alike` holds the places of the risks of some pair that is. */
export interface SameMeasures {
  readonly pairs: number;
  readonly alikePairs: number;
  readonly alike: ReadonlySet<number>;
}

/**
 * Which risks of different harm have the same measures: those whose measures, read without case and blanks, are the same
 * in at least `share` of all that either has (0 to 1). No measures are not the same ones.
 */
export const sameMeasures = (risks: readonly RiskContent[], share: number): SameMeasures => {
  const groups = groupsOf(risks);
  const alike = new Set<number>();
  let pairs = 0;
  let alikePairs = 0;
  groups.forEach((a, index) => {
    for (const b of groups.slice(index)) {
      const count = a === b ? pairsWithin(a) : pairsBetween(a, b);
      pairs += count;
      if (count === 0 || !isAlike(a.measures, b.measures, share)) continue;
      alikePairs += count;
      for (const risk of [...a.risks, ...b.risks]) alike.add(risk);
    }
  });
  return { pairs, alikePairs, alike };
};

const groupsOf = (risks: readonly RiskContent[]): readonly Group[] => {
  const numberOf = numbering();
  const read = risks.map(({ measures, harmType }, place) => ({
    place,
    harmType,
    measures: [...new Set(measures.map(({ text }) => numberOf(text)).filter((text) => text > 0))].sort((a, b) => a - b),
  }));
  return [...groupBy(read, ({ measures }) => measures.join()).values()].map((group) => ({
    measures: new Set(group[0]?.measures),
    risks: group.map(({ place }) => place),
    harms: new Map([...groupBy(group, ({ harmType }) => harmType)].map(([harm, some]) => [harm, some.length])),
  }));
};

/** One number for each text, however it is written; 0 for a blank one. Each writing of a text is read once. */
const numbering = (): ((text: string) => number) => {
  const asWritten = new Map<string, number>();
  const asRead = new Map<string, number>([['', 0]]);
  return (text) => {
    const known = asWritten.get(text);
    if (known !== undefined) return known;
    const read = asCompared(text);
    const number = asRead.get(read) ?? asRead.size;
    asRead.set(read, number);
    asWritten.set(text, number);
    return number;
  };
};

const pairsWithin = ({ risks, harms }: Group): number =>
  (risks.length ** 2 - [...harms.values()].reduce((sum, count) => sum + count ** 2, 0)) / 2;

const pairsBetween = (a: Group, b: Group): number =>
  a.risks.length * b.risks.length -
  [...a.harms].reduce((sum, [harm, count]) => sum + count * (b.harms.get(harm) ?? 0), 0);

const isAlike = (a: ReadonlySet<number>, b: ReadonlySet<number>, share: number): boolean => {
  const most = Math.min(a.size, b.size);
  if (most === 0 || most < share * Math.max(a.size, b.size)) return false;
  const both = [...a].filter((measure) => b.has(measure)).length;
  return both >= share * (a.size + b.size - both);
};
