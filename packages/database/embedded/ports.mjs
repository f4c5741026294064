import { createServer } from 'node:net';

/** Where whoever has chosen a port says so: an address of loopback at which nobody else listens. */
const claims = '127.77.67.83';

const listening = (port, host) =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', reject);
    server.listen(port, host, () => resolve(server));
  });

const close = (server) => new Promise((resolve) => server.close(resolve));

const withoutThisAddress = (error) => ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(error.code);

const isFreeAt = async (port, host) => {
  try {
    await close(await listening(port, host));
    return true;
  } catch (error) {
    return withoutThisAddress(error);
  }
};

const areFree = async (port, hosts) => {
  for (const host of hosts) if (!(await isFreeAt(port, host))) return false;
  return true;
};

/** Free on both families: a browser that is told "localhost" may try either. */
const families = ['127.0.0.1', '::1'];

const anyPort = async () => {
  const server = await listening(0, '127.0.0.1');
  const { port } = server.address();
  await close(server);
  return port;
};

/** The port asked for, where `fits` says so; otherwise the first that is free and fits. */
const choose = async (preferred, fits) => {
  if (preferred && (await fits(preferred))) return preferred;
  for (;;) {
    const port = await anyPort();
    if (await fits(port)) return port;
  }
};

/** The port asked for if nobody listens there or has claimed it, otherwise any that is free. */
export const freePort = (preferred = 0) => choose(preferred, (port) => areFree(port, [...families, claims]));

/**
 * A port that is free and stays ours: between the choice and the moment when somebody listens there, no other run of this
 * machine chooses it, also not while a service is started again. Given back by `release`, and by the end of this process. Where
 * loopback has one address only, nothing is claimed.
 */
export const claimPort = async (preferred = 0) => {
  let claim;
  const fits = async (port) => {
    try {
      claim = await listening(port, claims);
    } catch (error) {
      if (!withoutThisAddress(error)) return false;
    }
    if (await areFree(port, families)) return true;
    await claim?.close();
    return false;
  };
  const port = await choose(preferred, fits);
  claim?.unref();
  return { port, release: () => void claim?.close() };
};
