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

const services = [{ __typename: 'Service', id: 'm365', name: 'A service', components: [], processors: [] }];
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

const round = { submissionId: 's1', hash: 'h', sentBack: null, advice: null, measuresApproval: null };
const decided = { ...round, decision: { id: 'd1' } };
const decidedOn = {
  __typename: 'Assessment',
  id: 'one',
  title: 'One',
  state: 'signed',
  standing: null,
  round: decided,
};

const table = { ...anItem({ id: 'rows', kind: 'activity', content: null, minimumRows: 1 }), placement: 'local' };
const withReaders = {
  ...{ __typename: 'Assessment', id: 'one', title: 'One', state: 'submitted', openToWriting: false },
  ...{ matrixId: 'police-5x5', matrixVersion: '1' },
  items: [{ ...table, ...noLevels, __typename: 'AssessmentItem', inPlace: [] }],
};

const gate = { __typename: 'Gate', serviceId: 'm365', stage: 'pilot', conditions: [], request: null, opening: null };
const closed = { ...gate, opening: { id: 'o1', closing: { reason: 'Over' } } };

const limb = {
  id: 'limb',
  clause: '1',
  topic: 'T',
  regime: 'part-3',
  provision: 's.59',
  standing: 'met',
  mapping: null,
};
const byAnn = {
  ...{ __typename: 'ClauseMapping', verdict: 'met', quotation: 'UK GDPR', locator: '1', whyAgain: '', version: 1 },
  ...{ at: '2026-11-20T12:00:00.000Z', by: ann, accepted: null },
};
const agreement = { __typename: 'Agreement', id: 'two', title: 'Two', limbs: [limb] };

type Answer = Readonly<Record<string, unknown>>;

const open = (address: string, role: Role, answer: Answer = { assessment }) => {
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        observer.next({ data: operationName === 'Me' ? { me: me(role), services } : answer });
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
    ...(['assessor', 'Dispute this finding', 'Somebody has already disputed'] as const),
  ],
  [
    paths.overrideFinding('one', 'L2~none~risk~'),
    ...(['assessor', 'Dispute this finding', 'The rules no longer report this finding'] as const),
  ],
  [
    paths.recordInPlace('one', 'risk', 0),
    ...(['information-asset-owner', 'Mark a measure as in place', 'already marked as in place'] as const),
  ],
  [
    paths.recordInPlace('one', 'risk', 5),
    ...(['information-asset-owner', 'Mark a measure as in place', 'no longer in the assessment'] as const),
  ],
  [
    paths.withdrawInPlace('one', 'p0'),
    ...(['information-asset-owner', 'Mark a measure as no longer in place', 'nothing to change'] as const),
  ],
  [
    `${paths.assessmentItem('one', 'gone')}/remove`,
    'assessor',
    'Remove “A removed row”?',
    'It has already been removed.',
  ],
])('%s, come to too late, is its page and says why nothing can be done', async (address, role, heading, because) => {
  open(address, role);
  expect(
    (await screen.findByRole('heading', { level: 1, name: new RegExp(heading.replace('?', '\\?')) })).textContent,
  ).toContain(heading);
  expect(screen.getByRole('main').textContent).toContain(because);
});

test.each<[string, Role, string, string, Answer]>([
  [
    paths.takeBackAssessment('one'),
    ...(['assessor', 'Take the assessment back', 'status is: signed', { assessment: decidedOn }] as const),
  ],
  [
    paths.revokeSignature('one'),
    'senior-information-risk-owner',
    ...(['Revoke the signature', 'No signature stands', { assessment: decidedOn }] as const),
  ],
  [
    paths.addAssessmentRow('one', 'rows'),
    ...(['assessor', 'Add an activity', 'is being reviewed', { assessment: withReaders }] as const),
  ],
  [
    paths.closeStage('pilot'),
    ...(['senior-information-risk-owner', 'Close: pilot', 'nothing to close', { gate, assessments: [] }] as const),
  ],
  [
    paths.closeStage('pilot'),
    ...([
      'senior-information-risk-owner',
      'Close: pilot',
      'nothing to close',
      { gate: closed, assessments: [] },
    ] as const),
  ],
  [
    paths.acceptWords('two', 'limb'),
    ...(['information-asset-owner', 'Why these words meet Part 3', 'No reason is asked for', { agreement }] as const),
  ],
  [
    paths.acceptWords('two', 'limb'),
    ...([
      'contracts-lead',
      'Why these words meet Part 3',
      'You mapped this clause',
      { agreement: { ...agreement, limbs: [{ ...limb, standing: 'other-regime', mapping: byAnn }] } },
    ] as const),
  ],
])('%s offers no form for what the service would refuse', async (address, role, heading, because, answer) => {
  open(address, role, answer);
  expect((await screen.findByRole('heading', { level: 1 })).textContent).toContain(heading);
  expect(screen.getByRole('main').textContent).toContain(because);
  expect(screen.queryByRole('main')?.querySelector('form')).toBeNull();
});
