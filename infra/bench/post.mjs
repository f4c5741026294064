import { Agent, request } from 'node:http';

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** One JSON post over a kept connection; answers with the text, and fails on anything but 200. */
export const post = (url, body, headers = {}) =>
  new Promise((resolve, reject) => {
    const text = JSON.stringify(body);
    const sending = request(
      url,
      {
        agent,
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text), ...headers },
      },
      (response) => {
        let answer = '';
        response.setEncoding('utf8').on('data', (chunk) => (answer += chunk));
        response.on('end', () => {
          if (response.statusCode === 200) resolve(answer);
          else reject(new Error(`${url} answered ${response.statusCode}: ${answer.slice(0, 500)}`));
        });
      },
    );
    sending.once('error', reject);
    sending.end(text);
  });

/** One GraphQL operation by somebody signed in; answers with its data, and fails on any error. */
export const ask = async ({ url, token }, query, variables) => {
  const answer = JSON.parse(await post(`${url}/graphql`, { query, variables }, { authorization: `Bearer ${token}` }));
  if (answer.errors) throw new Error(`The API refused: ${JSON.stringify(answer.errors)}`);
  return answer.data;
};

export const hangUp = () => agent.destroy();
