/** Listens where nobody else does, and answers with the port. */
export const listenOnAnyPort = (server) =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server.address().port));
  });
