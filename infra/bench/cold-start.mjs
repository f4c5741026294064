import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../packages/database/embedded/embedded.mjs';
import { entries } from '../run/build.mjs';
import { ticksOf } from './cpu.mjs';
import { author } from './people.mjs';
import { ask, post } from './post.mjs';
import { median } from './slices.mjs';

const pairs = 9;
const patience = 60_000;
const bareProgram = fileURLToPath(new URL('./bare-start.mjs', import.meta.url));

const firstAnswer = async (question, begun) => {
  for (;;) {
    const answered = await question().then(
      () => true,
      () => false,
    );
    if (answered) return performance.now() - begun;
    if (performance.now() - begun > patience) throw new Error('The first answer did not come.');
    await pause(5);
  }
};

/** From nothing to the first answer of a program of its own; with the processor time that it took until then. */
const start = async (program, env, question) => {
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, [program], {
    env: { ...process.env, NODE_OPTIONS: '', ...env(port) },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    const time = await firstAnswer(() => question(`http://127.0.0.1:${port}`), begun);
    return { time, cpu: ticksOf(child.pid) };
  } finally {
    child.kill('SIGKILL');
    await ended;
  }
};

/** The API as it is built, to the first answer to somebody signed in, against the least that answers. */
export const measureColdStart = async ({ env, tokenOf }) => {
  const token = await tokenOf(author);
  const ours = () =>
    start(
      entries.api,
      (port) => ({ ...env, COUNTERSIGN_API_PORT: String(port) }),
      (url) => ask({ url, token }, '{ me { person { id } roles } }'),
    );
  const bare = () =>
    start(
      bareProgram,
      (port) => ({ BENCH_PORT: String(port) }),
      (url) => post(url, {}),
    );
  await ours();
  await bare();
  const measured = [];
  for (let pair = 0; pair < pairs; pair += 1) measured.push({ mine: await ours(), theirs: await bare() });
  const sum = (side) => measured.reduce((total, one) => total + one[side].cpu, 0);
  return {
    ratio: median(measured.map(({ mine, theirs }) => mine.time / theirs.time)),
    cpu: sum('theirs') === 0 ? null : sum('mine') / sum('theirs'),
  };
};
