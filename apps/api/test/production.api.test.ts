import { expect, jest, test } from '@jest/globals';
import { ReadOrganisations } from '../src/features/organisations/read-organisations.js';
import { aForce, ask, query, running, useApi } from './kit/index.js';

useApi({ production: true });

test('the contract cannot be asked for in production, and the service works without', async () => {
  const { dpo } = await aForce();
  for (const text of ['{ __schema { types { name } } }', '{ __type(name: "Me") { name } }']) {
    const { status, errors } = await ask(dpo, text);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  }
  expect(await query(dpo, 'me')).toMatchObject({ roles: ['data-protection-officer'] });
});

test('a fault reveals nothing but an id to ask about', async () => {
  const { dpo } = await aForce();
  const organisations = running().api.app.get(ReadOrganisations, { strict: false });
  const fault = jest.spyOn(organisations, 'whoAmI').mockRejectedValue(new Error('password=hunter2 at db:5432'));
  const answer = await ask(dpo, '{ me { roles } }');
  fault.mockRestore();
  expect(answer).toEqual({
    status: 200,
    data: null,
    errors: [
      {
        message: 'Something went wrong. Try again later.',
        locations: expect.anything(),
        path: ['me'],
        extensions: { code: 'INTERNAL', id: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ],
  });
});

test('it says that it is alive, and whether it can do its work', async () => {
  for (const path of ['/health', '/ready']) {
    const answer = await fetch(`${running().api.url}${path}`);
    expect([path, answer.status]).toEqual([path, 200]);
  }
});
