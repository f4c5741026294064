import { randomUUID } from 'node:crypto';
import { somebody } from './house.mjs';
import { ask } from './send.mjs';

const races = 100;
/** Both got as far as the gate: one opened it, and the other was told that it is open. */
const contended = ['AlreadyOpen', 'GateMoved'];
const serviceId = 'microsoft-365';
const stage = 'pilot';

const inDays = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const act = (name) =>
  `mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { done: ${name}(input: $input) { __typename ... on Refusal { message wayForward } } }`;

const gate = `query { gate(serviceId: "${serviceId}", stage: "${stage}") {
  open readyToOpen request { id } conditions { title met sentence } } }`;

const whatIsCovered = `query { gate(serviceId: "${serviceId}", stage: "${stage}") {
  offer { users activities { id components } } } }`;

const openings = `select count(*)::int as count from app.ledger_entry
  where tenant_id = $1 and body::jsonb ->> 'act' = 'open-stage'`;

/** Two open one stage at the same moment, over two instances: it is opened once. */
export const openingRaces = async ({ asRun, open, other, database, tokenOf }) => {
  const pg = (await import('pg')).default;
  const of = async (role, { url } = open) => ({ url, token: await tokenOf(somebody('Kent', role)) });
  const lead = await of('roll-out-lead');
  /** Each signature is given after a sign-in of its own. */
  const siros = () => Promise.all([open, other].map((instance) => of('senior-information-risk-owner', instance)));
  const { offer } = (await ask(lead, whatIsCovered)).gate;
  if (!offer || offer.activities.length === 0)
    return { found: 'no race was run: the demonstration covers nothing for this stage', holds: false, detail: [] };
  const activities = offer.activities.map((one) => one.id);
  const components = [...new Set(offer.activities.flatMap((one) => one.components))];
  const users = Math.min(250, offer.users);
  const asking = { serviceId, stage, components, activities, users, syntheticDataAttested: false };
  const { done } = await ask(lead, act('askForStage'), { input: { actId: randomUUID(), ...asking } });
  const before = (await ask(lead, gate)).gate;
  if (!before.readyToOpen)
    return {
      found: `no race was run: the gate of the demonstration is not ready (${done.__typename})`,
      holds: false,
      detail: before.conditions.filter(({ met }) => !met).map(({ title, sentence }) => `${title}: ${sentence}`),
    };
  const client = new pg.Client({ connectionString: database.superuserUrl.replace(/\/postgres$/, '/countersign') });
  client.on('error', () => undefined);
  await client.connect();
  const tenant = somebody('Kent', 'assessor').organisationId;
  const count = async () => (await client.query(openings, [tenant])).rows[0].count;
  const doubled = [];
  try {
    for (let race = 0; race < races; race += 1) {
      const { request } = (await ask(lead, gate)).gate;
      const input = { serviceId, stage, requestId: request.id, until: inDays(7) };
      const start = await count();
      const answers = await Promise.all(
        (await siros()).map((siro) => ask(siro, act('openStage'), { input: { actId: randomUUID(), ...input } })),
      );
      const kinds = answers.map(({ done }) => done.__typename).sort();
      if (kinds.join() !== contended.join()) doubled.push(`Race ${race + 1} was none: ${kinds.join(' and ')}.`);
      const opened = (await count()) - start;
      if (opened !== 1) doubled.push(`Race ${race + 1} made ${opened} openings.`);
      const [siro] = await siros();
      await ask(siro, act('closeStage'), {
        input: { actId: randomUUID(), serviceId, stage, reason: 'The race is over, so it is closed.' },
      });
      if ((await ask(lead, gate)).gate.open) doubled.push(`Race ${race + 1} left the stage open after it was closed.`);
    }
  } finally {
    await client.end();
  }
  return {
    found: `${doubled.length} of ${races} races went wrong`,
    holds: doubled.length === 0 && asRun.isAlive(),
    detail: doubled.slice(0, 5),
  };
};
