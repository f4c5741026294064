import { parentPort, workerData } from 'node:worker_threads';
import { send } from './send.mjs';

/** Sends one body many times at once, from a thread of its own: what that costs here must not be measured as the service's. */
const { who, body, headers, many } = workerData;
const answers = await Promise.all(
  Array.from({ length: many }, () => send(who, body, headers).catch(() => ({ status: 0, text: '' }))),
);
parentPort.postMessage(answers.map(({ status, text }) => ({ status, text: text.slice(0, 200) })));
