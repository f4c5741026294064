import { ensureInstalled } from '../install.mjs';
import { stopCommands } from '../commands.mjs';
import { whenAsked } from '../when-asked.mjs';
import { inOrder } from './in-order.mjs';
import { failure } from './outcome.mjs';
import { heading, report, total } from './report.mjs';

const onOutput = (chunk) => process.stdout.write(chunk);

const install = () =>
  ensureInstalled({ say: heading, onOutput }).then(
    () => [],
    (error) => [failure('install', error)],
  );

const runAll = async (signal) => {
  const failed = await install();
  if (failed.length) {
    report(failed[0]);
    return failed;
  }
  const [{ steps }, shared] = await Promise.all([import('./steps.mjs'), import('./shared-database.mjs')]);
  const named = process.argv.slice(2);
  const chosen = named.length ? steps.filter(({ name }) => named.includes(name)) : steps;
  try {
    return await inOrder(chosen, { slots: 2, signal, report });
  } finally {
    await shared.stopSharedDatabase();
  }
};

/**
 * `npm test`: every check and suite, or the named ones (`npm test -- lint unit`). The last line is the count over all of
 * them; anything that failed, or a suite without a test, ends it with an error.
 */
export const test = async () => {
  const { asked, signal } = whenAsked();
  void asked.then(stopCommands);
  const outcomes = await runAll(signal);
  const { passed, failed } = total(outcomes);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed > 0 || passed === 0 || signal.aborted ? 1 : 0);
};
