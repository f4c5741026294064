import { expect, test } from '@playwright/test';
import { router } from '../src/app/router.js';
import { visited } from './support/visits.js';

const pattern = (route: string) => new RegExp(`^${route.replaceAll(/\$\w+/g, '[^/]+')}/?$`);

const routes = Object.keys(router.routesByPath);

/** The route of an address; where two fit, the one with fewer names in it, as the router has it. */
const routeOf = (address: string) =>
  routes.filter((route) => pattern(route).test(address)).sort((a, b) => a.split('$').length - b.split('$').length)[0];

test('every page of the portal was looked at by a test before this one', async () => {
  const seen = new Set((await visited()).map(routeOf));
  expect(routes.filter((route) => !seen.has(route))).toEqual([]);
});
