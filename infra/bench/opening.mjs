import { ticksWithDatabase } from './cpu.mjs';
import { assessors } from './people.mjs';
import { ask, post } from './post.mjs';
import { compare } from './slices.mjs';

const atOnce = 4;

const assessments = `query { assessments { id } }`;

/** What the portal asks for when somebody opens a section: the items with all that the rules read. */
const query = `query Opening($id: ID!) {
  assessment(id: $id) {
    id title state openToWriting matrixId matrixVersion
    items {
      id tableId section kind origin placement provenance title guidance law deferred minimumRows when applies national
      stance reason content departure { level reason by { id name } confirmedBy { id name } }
      inherentLevel nationalResidualLevel computedResidualLevel residualLevel levelNow
      inPlace { id measure since evidence by { id name } at }
      files { id itemId name type size hash by { id name } at }
      mark { mark exemptions harm publicInterest by { id name } at version }
      openQuestions by { id name } at version
    }
  }
}`;

const kent = assessors.find(({ name }) => name.startsWith('Kent'));

/** Opening the largest assessment of the demonstration, signed in, against the same statement with nothing around it. */
export const measureOpening = async ({ api, bare, tokenOf, postmaster }) => {
  const who = { url: api.url, token: await tokenOf(kent) };
  const [{ id }] = (await ask(who, assessments)).assessments;
  const ours = (await ask(who, query, { id })).assessment.items.length;
  const [{ answers }] = JSON.parse(await post(`${bare.url}/assessment`, { id })).rows;
  if (ours < answers.length || answers.length < 100) throw new Error('The two assessments do not hold the same.');
  const headers = { authorization: `Bearer ${who.token}` };
  return compare(
    {
      atOnce,
      warmUp: 200,
      cpu: ticksWithDatabase(api.pid, postmaster),
      operation: () => post(`${api.url}/graphql`, { query, variables: { id } }, headers),
    },
    {
      atOnce,
      warmUp: 200,
      cpu: ticksWithDatabase(bare.pid, postmaster),
      operation: () => post(`${bare.url}/assessment`, { id }),
    },
  );
};
