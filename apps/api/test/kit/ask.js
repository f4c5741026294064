import { audience, running } from './running.js';
import { operation } from './select-all.js';
export const claimsOf = (person, options = {}) => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: running().issuer.url,
    aud: audience,
    sub: person.subject,
    organisation: person.tenantId,
    realm_access: { roles: options.rolesInToken ?? person.roles },
    auth_time: now - (options.signedInSecondsAgo ?? 5),
    iat: now,
    exp: now + 300,
  };
};
export const tokenOf = (person, options = {}) => running().issuer.sign({ ...claimsOf(person, options) });
export const post = async (body, headers, url = running().api.url) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
/** Asks the API as somebody signed in, with a token that is really verified. */
export const ask = async (person, query, variables = {}, options = {}) => {
  const authorization = `Bearer ${await tokenOf(person, options)}`;
  const response = await post({ query, variables }, { authorization }, options.url);
  const body = await response.json();
  return { status: response.status, data: body.data ?? null, errors: body.errors ?? null };
};
const only = (answer) => {
  if (answer.errors || !answer.data) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};
/** A query of the contract by its name, with every field of its answer. */
export const query = async (person, name, variables = {}) =>
  only(await ask(person, operation('query', name), variables))[name];
/** A mutation of the contract by its name, with every field of its answer. */
export const mutate = async (person, name, input, options = {}) =>
  only(await ask(person, operation('mutation', name), { input }, options))[name];
/** The answer as the type that is expected; fails with what came instead. */
export const expectType = (result, name) => {
  if (result.__typename !== name) throw new Error(`Expected ${name}, got ${JSON.stringify(result)}`);
  return result;
};
//# sourceMappingURL=ask.js.map
