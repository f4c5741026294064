import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, expect, test } from '@jest/globals';
import { actsOf, type Role } from '@countersign/domain/authority';
import type { SealedItem } from '@countersign/domain/document/sealing';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { cache } from '../../../app/api-client.js';
import { router } from '../../../app/router.js';
import { paths } from '../../../browser/paths.js';
import type { Identity } from '../../../identity/identity.js';
import { IdentityProvider } from '../../../identity/IdentityProvider.js';

const on = { kind: 'on' } as const;
const signedIn = {
  ...{ signedIn: true, personKey: 'ann', name: 'Ann', before: null },
  ...{ endsAt: () => null, standing: () => on, subscribe: () => () => undefined },
} as unknown as Identity;
const role: Role = 'senior-information-risk-owner';
const me = {
  ...{
    __typename: 'Me',
    person: { __typename: 'Person', id: 'ann', name: 'Ann' },
    roles: [role],
    acts: actsOf([role]),
  },
  organisation: { __typename: 'Organisation', id: 'own', kind: 'force', name: 'Our own', shortName: 'Own' },
};

const item = (id: string, text: string): SealedItem => ({
  ...{ id, table: null, section: 'need', origin: 'national', placement: 'local', title: `Item ${id}`, law: [] },
  ...{ when: null, applies: true, national: null, stance: null, reason: '', departure: null, files: [] },
  content: { kind: 'question', text },
});
const sealed = (...items: readonly SealedItem[]) =>
  JSON.stringify({
    ...{ format: 'countersign-assessment/2', controller: { id: 'kent', name: 'Kent' } },
    ...{ service: 's', release: { number: '1.0', hash: 'r' } },
    items,
  });

const person = (name: string) => ({ __typename: 'Person', id: name, name });
const round = {
  ...{ __typename: 'Round', submissionId: 's', hash: 'h2', submittedAt: '2026-12-01T10:00:00.000Z' },
  document: sealed(item('a', 'Logs are kept for two years.'), item('new', 'It is new.')),
  submittedBy: person('Ann'),
};
const changed = {
  ...{ __typename: 'BriefChanges', signedBy: person('Bea'), signedAt: '2026-11-20T10:00:00.000Z', isRevoked: false },
  ...{ hash: 'h1', document: sealed(item('a', 'Logs are kept for one year.'), item('gone', 'It is gone.')) },
};
const assessment = { __typename: 'Assessment', id: 'one', title: 'One', matrixId: 'police-5x5', round };
const brief = (of: object | null) => ({ __typename: 'AssessmentInBrief', brief: of });

beforeEach(() => {
  window.scrollTo = () => undefined;
});

const open = async (answer: object, itemId?: string) => {
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        observer.next({ data: operationName === 'Me' ? { me, services: [] } : answer });
        observer.complete();
      }),
  );
  const history = createMemoryHistory({ initialEntries: [paths.assessmentChanged('one', itemId)] });
  render(
    <IdentityProvider identity={signedIn}>
      <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
        <RouterProvider router={createRouter({ routeTree: router.routeTree, history })} />
      </ApolloProvider>
    </IdentityProvider>,
  );
  return (await screen.findByRole('heading', { level: 1 })).textContent;
};

const main = () => screen.getByRole('main');
const both = { assessment, assessmentBrief: brief({ __typename: 'Brief', changed }) };

test('two texts are named by who signed and handed in, and the item that was asked for stands first', async () => {
  expect(await open(both, 'a')).toContain('Changes since the text signed on 20 November 2026');
  expect(main().textContent).toContain('Comparing the text that Bea signed');
  expect(main().textContent).toContain('with the text that Ann handed in');
  const [first, count] = within(main()).getAllByRole('heading', { level: 2 });
  expect(first?.textContent).toBe('Item a');
  expect(count?.textContent).toBe('3 items have changed');
  expect(main().querySelector('del')?.textContent).toContain('one');
  expect(main().querySelector('ins')?.textContent).toContain('two');
});

test('with no item asked for, every item that differs is under its section, which opens', async () => {
  await open(both);
  expect(
    within(main())
      .getAllByRole('heading', { level: 2 })
      .map(({ textContent }) => textContent),
  ).toEqual(['3 items have changed']);
  await userEvent.click(within(main()).getByRole('heading', { level: 3 }));
  expect(main().querySelectorAll('details[open] .govuk-summary-card')).toHaveLength(3);
});

test('a signature that was revoked since is told as revoked', async () => {
  await open({ assessment, assessmentBrief: brief({ __typename: 'Brief', changed: { ...changed, isRevoked: true } }) });
  expect(main().textContent).toContain('(since revoked)');
});

test.each<[string, string, object]>([
  [
    'nothing is handed in',
    'has not been handed in',
    { assessment: { ...assessment, round: null }, assessmentBrief: brief(null) },
  ],
  ['the text has just changed', 'has just changed', { assessment, assessmentBrief: brief(null) }],
  [
    'nothing was signed before',
    'This is the first version',
    { assessment, assessmentBrief: brief({ __typename: 'Brief', changed: null }) },
  ],
])('where %s there is nothing to compare, and the page says so', async (_, said, answer) => {
  expect(await open(answer)).toContain('Changes');
  expect(main().textContent).toContain(said);
  expect(main().querySelector('details')).toBeNull();
});

test('of another force it says no more than that nothing is there', async () => {
  expect(await open({ assessment: null, assessmentBrief: null })).toBe('Page not found');
});
