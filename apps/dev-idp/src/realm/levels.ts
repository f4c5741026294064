import type { Realm } from './realm-file.js';

export interface Levels {
  readonly everyday: string;
  /** The strongest of the names asked for that the realm knows, where it is stronger than an everyday sign-in. */
  readonly stepUp: (asked: readonly string[]) => string | undefined;
}

export const levelsOf = (realm: Realm): Levels => {
  const weakestFirst = Object.entries(realm.attributes['acr.loa.map']).sort(([, one], [, other]) => one - other);
  const [everyday] = weakestFirst[0] ?? ['0'];
  return {
    everyday,
    stepUp: (asked) =>
      weakestFirst
        .slice(1)
        .filter(([name, level]) => asked.includes(name) || asked.includes(String(level)))
        .at(-1)?.[0],
  };
};
