import { lastLines } from '../commands.mjs';

/** A check that either holds or does not. */
export const single = (name, { code, output }, lines = 60) =>
  code === 0 ? { name, passed: 1, failed: 0 } : { name, passed: 0, failed: 1, detail: lastLines(output, lines) };

export const failure = (name, error) => ({ name, passed: 0, failed: 1, detail: error.message });

/** A suite without a test, or with one left out, proves nothing: both count as failed. */
export const suite = (name, { passed, failed, leftOut = 0, detail = '' }) => {
  const empty = passed + failed === 0 ? 1 : 0;
  const notes = [
    detail,
    empty ? 'The suite has no test.' : '',
    leftOut ? `${leftOut} left out: a test that is skipped counts as failed.` : '',
  ];
  return { name, passed, failed: failed + leftOut + empty, detail: notes.filter(Boolean).join('\n') };
};
