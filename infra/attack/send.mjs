/** Posts a body as it is; answers with the status and what came, however odd. */
export const send = async ({ url, token }, body, headers = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, text };
};

/** One operation that must be answered. */
export const ask = async (who, query, variables) => {
  const { status, text } = await send(who, { query, variables });
  const { data, errors } = JSON.parse(text);
  if (errors || status !== 200) throw new Error(`The API refused (${status}): ${text.slice(0, 500)}`);
  return data;
};

/** The bytes of a file that must be given. */
export const take = async ({ url, token }, path) => {
  const response = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
  if (response.status !== 200) throw new Error(`The API refused (${response.status}): ${await response.text()}`);
  return Buffer.from(await response.arrayBuffer());
};
