import { connect } from 'node:net';
import { once } from 'node:events';

/** Whether a service answers: a web address must say yes, any other address must take a connection. */
const answers = async (address) => {
  const { protocol, hostname, port } = new URL(address);
  if (protocol === 'http:') return (await fetch(address, { signal: AbortSignal.timeout(4000) })).ok;
  const socket = connect({ host: hostname, port: Number(port), timeout: 4000 });
  socket.once('timeout', () => socket.destroy(new Error('no answer')));
  await once(socket, 'connect');
  socket.destroy();
  return true;
};

process.exitCode = (await answers(process.argv[2]).catch(() => false)) ? 0 : 1;
