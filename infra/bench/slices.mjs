const sliceLength = 400;
const pairs = 21;

/** Runs one operation over and over, several at once, for one slice; answers with how many were done in a millisecond. */
const slice = async ({ operation, atOnce }, length) => {
  const begun = performance.now();
  let done = 0;
  const worker = async (number) => {
    while (performance.now() - begun < length) {
      await operation(number);
      done += 1;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, number) => worker(number)));
  return { done, rate: done / (performance.now() - begun) };
};

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Until the compilers of both sides have done what they will do. */
const warm = async ({ operation, atOnce, warmUp = 1_000 }) => {
  for (let done = 0; done < warmUp; done += atOnce)
    await Promise.all(Array.from({ length: atOnce }, (_, number) => operation(number)));
};

const spent = async (side, length) => {
  const before = side.cpu?.() ?? 0;
  const { done, rate } = await slice(side, length);
  return { done, rate, cpu: (side.cpu?.() ?? 0) - before };
};

const cpuPerOperation = (slices) =>
  slices.reduce((sum, one) => sum + one.cpu, 0) / slices.reduce((sum, one) => sum + one.done, 0);

/**
 * Ours against the bare one in short slices that alternate, and whichever went second goes first in the next pair: what
 * else the machine does falls on both. Answers with the median of the ratios of the pairs, and with the ratio of the
 * processor time for one operation over all slices.
 */
export const compare = async (ours, bare) => {
  for (const side of [ours, bare]) await warm(side);
  const [mine, theirs] = [[], []];
  for (let pair = 0; pair < pairs; pair += 1) {
    const turn = [
      async () => mine.push(await spent(ours, sliceLength)),
      async () => theirs.push(await spent(bare, sliceLength)),
    ];
    for (const one of pair % 2 === 0 ? turn : turn.reverse()) await one();
  }
  const cpu = cpuPerOperation(theirs) / cpuPerOperation(mine);
  return {
    ratio: median(mine.map(({ rate }, pair) => rate / theirs[pair].rate)),
    cpu: Number.isFinite(cpu) ? cpu : null,
  };
};
