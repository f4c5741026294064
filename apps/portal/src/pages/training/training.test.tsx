import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { expect, jest, test } from '@jest/globals';
import { actsOf, checkTraining, type Role } from '@countersign/domain/authority';
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { cache } from '../../app/api-client.js';
import { IdentityProvider } from '../../identity/IdentityProvider.js';
import type { Identity } from '../../identity/identity.js';
import { MeProvider, type Me } from '../../layout/MeProvider.js';
import { aHistory } from '../../routing/test-router.js';
import { RecordTrainingPage } from './RecordTrainingPage.js';
import { TrainingPage } from './TrainingPage.js';

const dpo: Role = 'data-protection-officer';

const meAs = (role: Role) =>
  ({
    person: { id: 'ann', name: 'Ann' },
    organisation: { id: 'kent', kind: 'force', name: 'Kent', shortName: 'Kent' },
    roles: [role],
    acts: actsOf([role]),
  }) as Me;

/** A page as somebody sees it, before an API that always gives this answer. */
const see = (page: ReactElement, role: Role, answer: object) => {
  localStorage.clear();
  const asked = jest.fn();
  const { history, InHistory } = aHistory();
  const link = new ApolloLink(
    ({ variables }) =>
      new Observable((observer) => {
        asked(variables);
        setTimeout(() => {
          observer.next({ data: answer });
          observer.complete();
        });
      }),
  );
  render(
    <InHistory>
      <IdentityProvider identity={{ personKey: 'ann' } as Identity}>
        <ApolloProvider client={new ApolloClient({ link, cache: cache() })}>
          <MeProvider me={meAs(role)}>{page}</MeProvider>
        </ApolloProvider>
      </IdentityProvider>
    </InHistory>,
  );
  return { asked, history };
};

const course = (validUntil: string) => ({
  __typename: 'TrainingRecord',
  id: validUntil,
  course: 'Part 3 for those who sign',
  provider: 'A college',
  completedOn: '2026-02-01',
  validUntil,
  reference: 'Certificate 12',
});

const signatory = (name: string, trainedUntil: string | null, records: readonly object[]) => ({
  __typename: 'Signatory',
  person: { __typename: 'Person', id: name, name },
  roles: [dpo],
  trainedUntil,
  records,
});

test('says of everybody who signs whether they can, and until when', async () => {
  const signatories = [
    signatory('Ann', '2028-01-31', [course('2028-01-31')]),
    signatory('Ben', null, [course('2026-03-01')]),
    signatory('Cai', null, []),
  ];
  see(<TrainingPage />, dpo, { signatories });
  const cells = async (name: string) =>
    within((await screen.findByRole('rowheader', { name })).closest('tr') ?? document.body)
      .getAllByRole('cell')
      .map((cell) => cell.textContent);
  expect(await cells('Ann')).toEqual([
    'In date until 31 January 2028',
    'Data protection officer',
    'Part 3 for those who sign, A college, completed on 1 February 2026Evidence: Certificate 12',
  ]);
  expect((await cells('Ben'))[0]).toBe('Out of date was valid until 1 March 2026');
  expect(await cells('Cai')).toEqual(['No record', 'Data protection officer', 'Nothing recorded']);
  expect(screen.getByRole('button', { name: 'Record your training' })).toBeTruthy();
});

test('offers no record to who signs nothing, and says where nobody is appointed', async () => {
  see(<TrainingPage />, 'assessor', { signatories: [] });
  expect(await screen.findByText(/^The force has no data protection officer/)).toBeTruthy();
  expect(screen.getByText(/^You do not sign anything here/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

const type = async (label: string, text: string) => userEvent.type(screen.getByLabelText(label), text);

const typeDay = async (legend: RegExp, ...parts: readonly string[]) => {
  const fields = within(screen.getByRole('group', { name: legend })).getAllByRole('textbox');
  for (const [place, field] of fields.entries()) await userEvent.type(field, parts[place] ?? '');
};

test('what is wrong is sent as it was typed, and every fault comes back as a link to its field', async () => {
  const typed = { course: '', provider: '', completedOn: '2026-2-30', validUntil: '', reference: '' };
  const refused = checkTraining(typed, '2026-11-30', 3);
  if (refused.ok) throw new Error('It was not refused');
  const problems = refused.refusal.problems.map(({ field, problem }) => ({
    ...{ __typename: 'InputProblem', field },
    message: `${problem}.`,
  }));
  const { asked } = see(<RecordTrainingPage />, dpo, {
    recordTraining: { __typename: 'BadInput', message: 'No.', wayForward: 'Change what you entered.', problems },
  });
  await typeDay(/^Date completed/, '30', '2', '2026');
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  const links = within(await screen.findByRole('alert')).getAllByRole('link');
  expect(asked).toHaveBeenCalledWith({ input: { ...typed, actId: expect.any(String) as unknown } });
  expect(links.map((link) => link.textContent)).toEqual(problems.map(({ message }) => message));
  expect(links.map((link) => link.getAttribute('href'))).toEqual(Object.keys(typed).map((field) => `#${field}`));
  for (const { message } of problems) expect(screen.getAllByText(new RegExp(message)).length).toBe(2);
});

test('a course is recorded as it was typed, and one is told until when one can sign', async () => {
  const recorded = signatory('Ann', '2028-01-31', []);
  const { asked, history } = see(<RecordTrainingPage />, dpo, {
    recordTraining: { __typename: 'TrainingRecorded', signatory: recorded },
  });
  await type('Course', 'Part 3 for those who sign');
  await type('Provider', 'A college');
  await typeDay(/^Date completed/, '1', '2', '2026');
  await typeDay(/^Valid until/, '31', '1', '2028');
  await type('Evidence', 'Certificate 12');
  await userEvent.click(screen.getByRole('button', { name: 'Record' }));
  await waitFor(() => expect(history.location.pathname).toBe('/training'));
  expect(history.location.state.notice).toBe('Your training is recorded. You can sign until 31 January 2028.');
  const { id: _, __typename: __, ...input } = course('2028-01-31');
  expect(asked).toHaveBeenCalledWith({ input: { ...input, actId: expect.any(String) as unknown } });
});

test('who signs nothing is told so instead of a form', () => {
  see(<RecordTrainingPage />, 'contracts-lead', {});
  expect(screen.getByText(/record their own training because they sign/)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});
