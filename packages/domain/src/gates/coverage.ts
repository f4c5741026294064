import { countingItems } from '../document/items/counting.js';
import { stageKinds } from '../document/kinds/enumerations.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import { highestResidual } from '../risk/level.js';
import type { Matrix } from '../matrix/matrix.js';
import type { Coverage } from './position.js';

/**
 * What a document covers (law 3; DPA 2018 s.64(3)(a); UK GDPR Art 35(7)(a)). Only what counts is covered: nothing
 * rejected, nothing unanswered, no component that any row marks as switched off; an activity only with the components
 * and in the stages that it was assessed for, and in none where it names none. `usersItemId` is the item that says how
 * many people may use the service; unanswered, it covers none.
 */
export const coverageOf = (document: readonly AssessedItem[], matrix: Matrix, usersItemId: string): Coverage => {
  const components = countingItems(document, 'component').map(({ content }) => content);
  const off = new Set(components.filter(({ enabled }) => enabled === false).map(({ component }) => component));
  const activities = countingItems(document, 'activity');
  const users = countingItems(document, 'number').find(({ item }) => item.id === usersItemId);
  return {
    components: distinct(components.map(({ component }) => component).filter((one) => !off.has(one))),
    activities: activities.map(({ item: { id }, content }) => ({
      id,
      components: distinct(content.components),
      stages: stageKinds.filter((stage) => content.stages.includes(stage)),
    })),
    users: users?.content.value ?? 0,
    processors: distinct(components.map(({ processor }) => processor).filter((one) => one !== null)),
    regimes: distinct(activities.map(({ content }) => content.regime).filter((one) => one !== null)),
    residual: highestResidual(document, matrix),
  };
};

const distinct = <T>(items: readonly T[]): readonly T[] => [...new Set(items)];
