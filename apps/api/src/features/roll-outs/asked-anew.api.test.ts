import { expect, test } from '@jest/globals';
import { aForce, expectType, mutate, query, useApi, type Force } from '../../../test/kit/index.js';
import { covered, opening, service } from '../../../test/kit/story.js';

useApi();

const sandbox = { serviceId: service, stage: 'sandbox' };

const ask = async (force: Force, users: number) => {
  const asked = { ...sandbox, components: covered, activities: [], users, syntheticDataAttested: true };
  return expectType(await mutate(force.rollOutLead, 'askForStage', asked), 'GateMoved').gate;
};

const open = async (force: Force, requestId: string | undefined) =>
  expectType(await mutate(force.siro, 'openStage', { ...opening(requestId), stage: 'sandbox' }), 'GateMoved').gate;

const close = (force: Force) =>
  mutate(force.siro, 'closeStage', { ...sandbox, reason: 'Something else was asked for.' });

test('an open stage that is asked for anew is held at once: who answers for it is told, and it can be closed', async () => {
  const kent = await aForce();
  const { opening: first } = await open(kent, (await ask(kent, 10)).request?.id);
  const held = await ask(kent, 20);
  expect(held).toMatchObject({ open: false, opening: { id: first?.id, closing: null } });
  for (const person of [kent.siro, kent.rollOutLead, kent.dpo]) {
    const [told] = await query(person, 'tasks');
    expect(told).toMatchObject({ subjectKind: 'stage', subjectId: `${service}/sandbox` });
    expect(told?.heldBecause).toEqual([expect.stringMatching(/opened on an earlier request/)]);
  }

  expect(expectType(await close(kent), 'GateMoved').gate.opening).toBeNull();
  expectType(await close(kent), 'NotThere');
  expect((await query(kent.siro, 'tasks')).map(({ act }) => act)).not.toContain('read-gates');
});

test('opening what was asked for since ends the opening that came before', async () => {
  const kent = await aForce();
  await open(kent, (await ask(kent, 10)).request?.id);
  const { opening: second, ...gate } = await open(kent, (await ask(kent, 20)).request?.id);
  expect(gate).toMatchObject({ open: true, request: { users: 20 } });
  expectType(await close(kent), 'GateMoved');
  expectType(await close(kent), 'NotThere');
  expect((await query(kent.siro, 'gate', sandbox))?.opening).toMatchObject({ id: second?.id });
});
