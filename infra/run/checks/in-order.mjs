import { failure } from './outcome.mjs';

const outcomeOf = (step) =>
  Promise.resolve()
    .then(() => step.run())
    .catch((error) => failure(step.name, error));

/**
 * Runs the steps, at most `slots` at a time. A step waits for those it names in `after`; it is not run, and counts as
 * failed, when one of those in `needs` failed. A step that is `alone` has the machine to itself.
 */
export const inOrder = async (steps, { slots, signal, report }) => {
  const outcomes = new Map();
  const waiting = [...steps];
  const running = new Map();
  const inPlay = new Set(steps.map(({ name }) => name));
  const isSettled = (name) => !inPlay.has(name) || outcomes.has(name);
  const isReady = (step) => [...(step.after ?? []), ...(step.needs ?? [])].every(isSettled);
  const fits = (step) =>
    step.alone ? running.size === 0 : running.size < slots && ![...running.keys()].some(({ alone }) => alone);

  const begin = (step) => {
    waiting.splice(waiting.indexOf(step), 1);
    const broken = (step.needs ?? []).find((name) => outcomes.get(name)?.failed);
    const outcome = broken
      ? Promise.resolve(failure(step.name, new Error(`Not run: ${broken} failed.`)))
      : outcomeOf(step);
    const done = outcome.then((settled) => {
      running.delete(step);
      outcomes.set(step.name, settled);
      report(settled);
    });
    running.set(step, done);
  };

  while (waiting.length + running.size > 0 && !signal.aborted) {
    const next = waiting.find((step) => isReady(step) && fits(step));
    if (next) begin(next);
    else await Promise.race(running.values());
  }
  await Promise.allSettled(running.values());
  return [...outcomes.values()];
};
