import { counting } from '../document/counting.js';
import type { ResolvedItem } from '../document/resolved-document.js';
import { highestResidual } from '../risk/level.js';
import type { Matrix } from '../risk/matrix.js';
import type { Coverage } from './position.js';

/**
 * What a document covers, for components, activities and people (law 3). Only what counts is covered: nothing rejected,
 * nothing unanswered. `usersItemId` is the item that says how many people may use the service; unanswered, it covers none.
 */
export const coverageOf = (document: readonly ResolvedItem[], matrix: Matrix, usersItemId: string): Coverage => {
  const components = counting(document, 'component').map(({ content }) => content);
  const activities = counting(document, 'activity');
  const users = counting(document, 'number').find(({ item }) => item.id === usersItemId);
  return {
    components: distinct(components.map(({ component }) => component)),
    activities: activities.map(({ item }) => item.id),
    users: users?.content.value ?? 0,
    processors: distinct(components.map(({ processor }) => processor).filter((one) => one !== null)),
    regimes: distinct(activities.map(({ content }) => content.regime).filter((one) => one !== null)),
    residual: highestResidual(document, matrix),
  };
};

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
