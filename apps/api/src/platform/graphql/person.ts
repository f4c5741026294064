import type * as contract from './generated/contract.js';

/** Names of people by their id. Who was erased has none, and what they did still stands (law 21). */
export type Names = Readonly<Record<string, string>>;

export const nobodyOnRecord = 'Somebody no longer on record';

export const personView = (id: string, names: Names): contract.Person => ({
  __typename: 'Person',
  id,
  name: names[id] ?? nobodyOnRecord,
});
