import { describe, expect, jest, test } from '@jest/globals';
import { createMemoryHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { beginPage } from './begin-page.js';
import { router } from './router.js';

const root = createRootRoute();
const pageWith = (path: string) => {
  const begin = jest.fn();
  return { begin, route: createRoute({ getParentRoute: () => root, path, staticData: { begin } }) };
};

describe('the code of a page', () => {
  test('is on its way once its address is known, and that of no other page', () => {
    const [list, item, row] = ['/lists', '/lists/$list/items/$item', '/lists/$list/items/$item/add'].map(pageWith);
    const routeTree = root.addChildren([list, item, row].flatMap((one) => one?.route ?? []));
    const own = createRouter({ routeTree, history: createMemoryHistory() });
    beginPage(own, '/lists/one/items/two');
    expect([list, item, row].map((one) => one?.begin.mock.calls.length)).toEqual([0, 1, 0]);
  });

  test('of an address where no page stands is nothing, and no fault', () => {
    expect(() => beginPage(router, '/no-such-page/at/all')).not.toThrow();
  });

  test('can be begun for every page there is', () => {
    const all = Object.entries(router.routesByPath);
    expect(all.length).toBeGreaterThan(40);
    expect(all.filter(([, { options }]) => options.staticData?.begin === undefined).map(([path]) => path)).toEqual([]);
  });
});
