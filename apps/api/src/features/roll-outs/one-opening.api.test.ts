import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { anApiProcess, type ApiProcess } from '../../../test/kit/api-process.js';
import {
  aForce,
  ask,
  expectType,
  ledgerOf,
  mutate,
  operation,
  running,
  useApi,
  type Force,
} from '../../../test/kit/index.js';
import { covered, opening, service } from '../../../test/kit/story.js';

useApi();

let ahead: ApiProcess;
beforeAll(async () => {
  ahead = await anApiProcess({ CLOCK_AHEAD_SECONDS: '60' });
});
afterAll(() => ahead.kill());

const sandbox = { serviceId: service, stage: 'sandbox' };

const askForSandbox = async (force: Force) => {
  const asked = { ...sandbox, components: covered, activities: [], users: 10, syntheticDataAttested: true };
  return expectType(await mutate(force.rollOutLead, 'askForStage', asked), 'GateMoved').gate.request?.id;
};

/** The outcome of an act that was sent to one of the instances. */
const send = async (force: Force, name: string, input: object, url: string): Promise<string | undefined> => {
  const { data } = await ask<Record<string, { __typename: string }>>(
    force.siro,
    operation('mutation', name),
    { input },
    {
      url,
    },
  );
  return data?.[name]?.__typename;
};

const open = (force: Force, requestId: string | undefined, url: string) =>
  send(force, 'openStage', { ...opening(requestId), stage: 'sandbox' }, url);

const recorded = async (force: Force) => {
  const acts = (await ledgerOf(force)).map(({ act }) => act);
  return {
    opened: acts.filter((act) => act === 'open-stage').length,
    closed: acts.filter((act) => act === 'close-stage').length,
  };
};

test('of four who open one stage at once, over two instances whose clocks differ, one does', async () => {
  for (let round = 0; round < 10; round += 1) {
    const kent = await aForce();
    const requestId = await askForSandbox(kent);
    const urls = [running().api.url, ahead.url, running().api.url, ahead.url];
    const answers = await Promise.all(urls.map((url) => open(kent, requestId, url)));
    expect(answers.sort()).toEqual(['AlreadyOpen', 'AlreadyOpen', 'AlreadyOpen', 'GateMoved']);
    expect(await recorded(kent)).toEqual({ opened: 1, closed: 0 });
  }
});

test('one after the other, the instance that is ahead first: the other sees what it opened, and closes it', async () => {
  const kent = await aForce();
  const requestId = await askForSandbox(kent);
  expect(await open(kent, requestId, ahead.url)).toBe('GateMoved');
  expect(await open(kent, requestId, running().api.url)).toBe('AlreadyOpen');
  const close = { ...sandbox, reason: 'The exercise is over.' };
  expect(await send(kent, 'closeStage', close, running().api.url)).toBe('GateMoved');
  expect(await open(kent, requestId, ahead.url)).toBe('GateMoved');
  expect(await send(kent, 'closeStage', close, ahead.url)).toBe('GateMoved');
  expect(await send(kent, 'closeStage', close, ahead.url)).toBe('NotThere');
  expect(await recorded(kent)).toEqual({ opened: 2, closed: 2 });
});

test('of those who ask for a first stage at once, each request is in the position', async () => {
  const kent = await aForce();
  const stages = ['sandbox', 'pilot', 'staged', 'full'];
  const asked = { serviceId: service, components: covered, activities: [], users: 10, syntheticDataAttested: true };
  const answers = await Promise.all(
    stages.map((stage) => mutate(kent.rollOutLead, 'askForStage', { ...asked, stage })),
  );
  for (const answer of answers) expectType(answer, 'GateMoved');
  const [position] = await running().owner.asSystem(kent.id, (tx) =>
    tx.query<{ stages: string[] }>(
      `select (select jsonb_agg(r ->> 'stage') from jsonb_array_elements(facts -> 'requests') r) as stages
         from app.position where tenant_id = $1`,
      [kent.id],
    ),
  );
  expect(position?.stages.sort()).toEqual(stages.sort());
});

/** One more opening like the one that was, until its day or another. */
const insertOpening = (until = 'until_day', at = 'app.clock()') => `
  insert into app.stage_opening (tenant_id, opening_id, request_id, service_id, stage, until_day, facts, certificate,
                                 certificate_hash, by_person, signed_in_at, at)
  select tenant_id, gen_random_uuid(), request_id, service_id, stage, ${until}, facts, certificate, certificate_hash,
         by_person, signed_in_at, ${at}
    from app.stage_opening where tenant_id = $1`;

test('the database lets no second opening of a request run, whoever writes it', async () => {
  const kent = await aForce();
  const requestId = await askForSandbox(kent);
  expect(await open(kent, requestId, ahead.url)).toBe('GateMoved');
  const second = running().owner.asSystem(kent.id, (tx) => tx.query(insertOpening(), [kent.id]));
  await expect(second).rejects.toMatchObject({ code: '23505' });
});

/** As an opening was taken before there was a longest one. */
const withoutEnd = (force: Force) =>
  running().owner.asSystem(force.id, async (tx) => {
    await tx.query(insertOpening(`date '9999-12-31'`, `timestamptz '2024-01-01Z'`), [force.id]);
    await tx.query(
      `update app.position p
          set facts = facts || jsonb_build_object('openings', (facts -> 'openings') || jsonb_build_array(
            (facts #> '{openings,0}') || jsonb_build_object('at', '2024-01-01T00:00:00.000Z', 'closedAt', null, 'until', '9999-12-31', 'openingId',
              (select opening_id from app.stage_opening where tenant_id = $1 and until_day = '9999-12-31'))))
        where tenant_id = $1`,
      [force.id],
    );
  });

test('an opening that policy has ended is closed by the next one, and not in its way', async () => {
  const kent = await aForce();
  const requestId = await askForSandbox(kent);
  const url = running().api.url;
  expect(await open(kent, requestId, url)).toBe('GateMoved');
  expect(await send(kent, 'closeStage', { ...sandbox, reason: 'The exercise is over.' }, url)).toBe('GateMoved');
  await withoutEnd(kent);
  expect(await open(kent, requestId, url)).toBe('GateMoved');
  expect(await recorded(kent)).toEqual({ opened: 2, closed: 2 });
  expect(await open(kent, requestId, url)).toBe('AlreadyOpen');
});
