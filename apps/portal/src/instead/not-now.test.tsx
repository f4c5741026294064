import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, expect, test } from '@jest/globals';
import { actsOf, type Role } from '@countersign/domain/authority';
import { blankContent } from '@countersign/domain/document/content';
import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { render, screen } from '@testing-library/react';
import { cache } from '../app/api-client.js';
import { router } from '../app/router.js';
import { paths } from '../browser/paths.js';
import type { Identity } from '../identity/identity.js';
import { IdentityProvider } from '../identity/IdentityProvider.js';
import { anItem } from '../pages/assessments/reading/test-item.js';
import { findingKey } from '../parts/findings/finding-to-judge.js';

const on = { kind: 'on' } as const;
const signedIn = {
  ...{ signedIn: true, personKey: 'ann', name: 'Ann', before: null },
  ...{ endsAt: () => null, standing: () => on, subscribe: () => () => undefined },
} as unknown as Identity;

const ann = { __typename: 'Person', id: 'ann', name: 'Ann' };
const me = (role: Role) => ({
  ...{ __typename: 'Me', person: ann, roles: [role], acts: actsOf([role]) },
  organisation: { __typename: 'Organisation', id: 'own', kind: 'force', name: 'Our own', shortName: 'Own' },
});

const measure = { text: 'Limit who can share', owner: '', due: null, evidence: '' };
const risk = anItem({ id: 'risk', kind: 'risk', content: { ...blankContent('risk'), measures: [measure] } as never });
const [inherentLevel, computedResidualLevel, residualLevel] = [null, null, null];
const noLevels = { inherentLevel, nationalResidualLevel: null, computedResidualLevel, residualLevel, levelNow: null };
const recorded = { __typename: 'MeasureInPlace', id: 'p1', measure: measure.text, since: '2026-01-02' };
const finding = {
  ...{
    __typename: 'Finding',
    rule: 'L1',
    problem: 'none',
    severity: 'warn',
    blocks: false,
    itemId: 'risk',
    field: null,
  },
  ...{ message: 'It says nothing.', remedy: 'Say it.', law: [], confidence: 'certain', overridable: true },
};
const override = { __typename: 'Override', id: 'o1', reason: 'It does.', at: '2026-01-02T00:00:00Z', by: ann };

const assessment = {
  ...{ __typename: 'Assessment', id: 'one', title: 'One', state: 'draft', openToWriting: true },
  ...{ matrixId: 'police-5x5', matrixVersion: '1' },
  items: [
    {
      ...{ ...risk, ...noLevels, __typename: 'AssessmentItem' },
      inPlace: [{ ...recorded, evidence: 'A test', by: ann, at: '2026-01-02T00:00:00Z' }],
    },
  ],
  removedItems: [{ __typename: 'RemovedItem', id: 'gone', title: 'A removed row' }],
  findings: [{ ...finding, override: { ...override, confirmedBy: null } }],
};

beforeEach(() => {
  window.scrollTo = () => undefined;
});

const open = (address: string, role: Role) => {
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        observer.next({ data: operationName === 'Me' ? { me: me(role) } : { assessment } });
        observer.complete();
      }),
  );
  const own = createRouter({
    routeTree: router.routeTree,
    history: createMemoryHistory({ initialEntries: [address] }),
  });
  render(
    <IdentityProvider identity={signedIn}>
      <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
        <RouterProvider router={own} />
      </ApolloProvider>
    </IdentityProvider>,
  );
};

test.each<[string, Role, string, string]>([
  [
    paths.overrideFinding('one', findingKey(finding)),
    ...(['assessor', 'This does not hold here', 'Somebody has said already'] as const),
  ],
  [
    paths.overrideFinding('one', 'L2~none~risk~'),
    ...(['assessor', 'This does not hold here', 'The rules do not find this now'] as const),
  ],
  [
    paths.recordInPlace('one', 'risk', 0),
    ...(['information-asset-owner', 'Record that a measure is in place', 'recorded as in place already'] as const),
  ],
  [
    paths.recordInPlace('one', 'risk', 5),
    ...(['information-asset-owner', 'Record that a measure is in place', 'not in the assessment now'] as const),
  ],
  [
    paths.withdrawInPlace('one', 'p0'),
    ...(['information-asset-owner', 'Withdraw that a measure is in place', 'nothing to withdraw'] as const),
  ],
  [`${paths.assessmentItem('one', 'gone')}/remove`, 'assessor', 'Remove “A removed row”?', 'It is removed already.'],
])('%s, come to too late, is its page and says why nothing can be done', async (address, role, heading, because) => {
  open(address, role);
  expect(
    (await screen.findByRole('heading', { level: 1, name: new RegExp(heading.replace('?', '\\?')) })).textContent,
  ).toContain(heading);
  expect(screen.getByRole('main').textContent).toContain(because);
});
