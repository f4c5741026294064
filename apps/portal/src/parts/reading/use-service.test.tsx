import { beforeEach, expect, test } from '@jest/globals';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { keepServices } from '../words/services.js';
import { useService } from './useService.js';

const service = (id: string, name: string) => ({ id, name, components: [], processors: [] });

const Page = () => <h1>Roll-out of {useService().name}</h1>;

const headingAt = async (address: string): Promise<string | null> => {
  const root = createRootRoute({ notFoundComponent: () => <h1>Page not found</h1> });
  const page = createRoute({ getParentRoute: () => root, path: '/gates', component: Page });
  const router = createRouter({
    routeTree: root.addChildren([page]),
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(<RouterProvider router={router as never} />);
  return (await screen.findByRole('heading')).textContent;
};

window.scrollTo = () => undefined;

beforeEach(() => keepServices([service('cloud', 'Cloud'), service('video', 'Video'), service('2030', 'Of 2030')]));

test.each([
  ['/gates', 'Roll-out of Cloud'],
  ['/gates?service=cloud', 'Roll-out of Cloud'],
  ['/gates?service=video', 'Roll-out of Video'],
  ['/gates?service=2030', 'Roll-out of Of 2030'],
  ['/gates?service=vidoe', 'Page not found'],
  ['/gates?service=', 'Page not found'],
  ['/gates?service=1', 'Page not found'],
])('at %s a page says: %s', async (address, heading) => {
  expect(await headingAt(address)).toBe(heading);
});

test('before there is any service a page is shown all the same, of none', async () => {
  keepServices([]);
  expect(await headingAt('/gates')).toBe('Roll-out of No service yet');
});
