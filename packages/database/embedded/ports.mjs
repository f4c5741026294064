import { createServer } from 'node:net';

const listen = (port, host) =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(port, host, () => {
      const chosen = probe.address().port;
      probe.close(() => resolve(chosen));
    });
  });

const withoutThisFamily = (error) => ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code);

/** Free on both families: a browser that is told "localhost" may try either. */
const isFree = async (port) => {
  for (const host of ['127.0.0.1', '::1']) {
    const busy = await listen(port, host).then(
      () => false,
      (error) => !withoutThisFamily(error),
    );
    if (busy) return false;
  }
  return true;
};

/** The port asked for if nobody listens there, otherwise any free one that is not among those taken. */
export const freePort = async (preferred = 0, taken = []) => {
  if (preferred && !taken.includes(preferred) && (await isFree(preferred))) return preferred;
  for (;;) {
    const port = await listen(0, '127.0.0.1');
    if (!taken.includes(port) && (await isFree(port))) return port;
  }
};
