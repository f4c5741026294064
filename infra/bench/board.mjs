import { ticksWithDatabase } from './cpu.mjs';
import { author } from './people.mjs';
import { ask, post } from './post.mjs';
import { compare } from './slices.mjs';

const atOnce = 4;
const serviceId = 'microsoft-365';

/** What the board page of the portal asks for. */
const query = `query Board($serviceId: ID!) {
  board(serviceId: $serviceId) {
    serviceId at
    rows {
      organisation { id name shortName }
      claim shows contradiction signedAt agreementsHeld
      statement { on source basis confidence inferred firstTranche reportedUse }
      stages { stage open asked outstandingCount }
    }
    claimCounts { claim count }
    openCounts { stage count }
  }
}`;

const sameForces = async (who, bare) => {
  const { board } = await ask(who, query, { serviceId });
  const { rows } = JSON.parse(await post(`${bare.url}/board`, { serviceId }));
  if (board.rows.length !== rows.length || rows.length === 0) throw new Error('The two boards do not show the same.');
};

/** The national board, signed in and under row level security, against the same statement with nothing around it. */
export const measureBoard = async ({ api, bare, tokenOf, postmaster }) => {
  const who = { url: api.url, token: await tokenOf(author) };
  await sameForces(who, bare);
  const headers = { authorization: `Bearer ${who.token}` };
  return compare(
    {
      atOnce,
      cpu: ticksWithDatabase(api.pid, postmaster),
      operation: () => post(`${api.url}/graphql`, { query, variables: { serviceId } }, headers),
    },
    {
      atOnce,
      cpu: ticksWithDatabase(bare.pid, postmaster),
      operation: () => post(`${bare.url}/board`, { serviceId }),
    },
  );
};
