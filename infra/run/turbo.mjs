import { run } from './commands.mjs';
import { inRoot } from './paths.mjs';

const quiet = ['--output-logs=errors-only', '--ui=stream'];
const env = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };

/** One task in every workspace that has it, each after those it stands on. */
export const turbo = (task, { args = [], onOutput } = {}) =>
  run(process.execPath, [inRoot('node_modules/turbo/bin/turbo'), 'run', task, ...quiet, ...args], { env, onOutput });
