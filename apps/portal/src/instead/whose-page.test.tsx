import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { actsOf, rolesAllow, roleBelongsTo, roles, type Act, type Role } from '@countersign/domain/authority';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import { Kind } from 'graphql';
import { cache } from '../app/api-client.js';
import type { Identity } from '../identity/identity.js';
import { IdentityProvider } from '../identity/IdentityProvider.js';
import { router } from '../app/router.js';
import { pageAbove } from './whose-page.js';

/** The act that the API reads each list by: a list that is not somebody's is refused, and the whole page with it. */
const readBy: Readonly<Record<string, Act>> = {
  signatories: 'read-training',
  templates: 'read-template-drafts',
  releases: 'read-releases',
  assessments: 'read-assessments',
  agreements: 'read-agreements',
  gates: 'read-gates',
  board: 'read-board',
  inspections: 'read-inspections',
  nationalTimeline: 'read-timeline-of-all',
};

const me = (role: Role) => ({
  __typename: 'Me',
  person: { __typename: 'Person', id: 'ann', name: 'Ann' },
  organisation: {
    __typename: 'Organisation',
    id: 'own',
    kind: roleBelongsTo[role],
    name: 'Our own',
    shortName: 'Own',
  },
  roles: [role],
  acts: actsOf([role]),
});

const services = [{ __typename: 'Service', id: 'one', name: 'A service', components: [], processors: [] }] as const;

const signedIn = {
  signedIn: true,
  personKey: 'ann',
  name: 'Ann',
  before: null,
  endsAt: () => null,
  standing: () => on,
  subscribe: () => () => undefined,
} as unknown as Identity;
const on = { kind: 'on' } as const;

beforeEach(() => {
  window.scrollTo = () => undefined;
});

/** Opens an address as somebody of one role, before an API that says who they are and nothing more. */
const open = async (address: string, role: Role): Promise<readonly string[]> => {
  const asked: string[] = [];
  const link = new ApolloLink(
    ({ query }) =>
      new Observable((observer) => {
        for (const definition of query.definitions)
          if (definition.kind === Kind.OPERATION_DEFINITION)
            for (const field of definition.selectionSet.selections)
              if (field.kind === Kind.FIELD) asked.push(field.name.value);
        if (!asked.slice(-2).includes('me')) return;
        observer.next({ data: { me: me(role), services } });
        observer.complete();
      }),
  );
  const history = createMemoryHistory({ initialEntries: [address] });
  const own = createRouter({ routeTree: router.routeTree, history });
  render(
    <IdentityProvider identity={signedIn}>
      <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
        <RouterProvider router={own} />
      </ApolloProvider>
    </IdentityProvider>,
  );
  await waitFor(() => expect(asked.length > 2 || screen.queryByRole('heading', { level: 1 }) !== null).toBe(true), {
    timeout: 20_000,
  });
  await act(async () => Promise.resolve());
  return asked.filter((field) => field !== 'me' && field !== 'services');
};

const filled = (route: string) => route.replace('$stage', 'pilot').replaceAll(/\$\w+/g, 'one');
const every = Object.entries(router.routesByPath).map(([path, route]) => ({
  path,
  whose: route.options.staticData?.whose,
}));

describe('every page, as every role', () => {
  test('says whose it is, but for those that anybody reads without signing in', () => {
    expect(
      every
        .filter(({ whose }) => whose === undefined)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(['/accessibility-statement', '/national-2019']);
  });

  test.each(roles)('is read, or says whose it is and leads on: %s', async (role) => {
    const wrong: string[] = [];
    for (const { path, whose } of every) {
      if (whose === undefined || path === '/sign-out') continue;
      const asked = await open(filled(path), role);
      const title = screen.queryByRole('heading', { level: 1 })?.textContent;
      const isToldWhose = title === 'This page is for another role';
      if (isToldWhose !== (whose !== 'everybody' && !rolesAllow([role], whose)))
        wrong.push(`${path}: ${title ?? 'none'}`);
      if (isToldWhose && asked.length > 0) wrong.push(`${path}: asks for ${asked.join(', ')}`);
      if (isToldWhose && screen.getAllByRole('link', { name: /the start/ }).length === 0)
        wrong.push(`${path}: no way on`);
      const refused = asked.filter((field) => readBy[field] !== undefined && !rolesAllow([role], readBy[field]));
      if (refused.length > 0) wrong.push(`${path}: would be refused ${refused.join(', ')}`);
      cleanup();
    }
    expect(wrong).toEqual([]);
  });
});

test('leads to the nearest page above that is for these acts', () => {
  expect(pageAbove(router, '/roll-out/pilot/ask', actsOf(['data-protection-officer']))).toBe('/roll-out/pilot');
  expect(pageAbove(router, '/assessments/one/decision', actsOf(['assessor']))).toBe('/assessments/one');
  expect(pageAbove(router, '/assessments/one/items/two/remove', actsOf(['data-protection-officer']))).toBe(
    '/assessments/one/items/two',
  );
  expect(pageAbove(router, '/assessments/one', actsOf(['inspector']))).toBe('/');
});
