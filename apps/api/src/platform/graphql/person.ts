import * as words from '@countersign/words/api/platform/graphql';
import type * as contract from './generated/contract.js';

/** Names of people by their id. Who was erased has none, and what they did still stands (law 21). */
export type Names = Readonly<Record<string, string>>;

export const nobodyOnRecord = words.aFormerUser;

export const personView = (id: string, names: Names): contract.Person => ({
  __typename: 'Person',
  id,
  name: names[id] ?? nobodyOnRecord,
});
