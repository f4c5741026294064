import { demonstrationPeople } from '@countersign/demonstration';
import { readConfig } from './config.js';
import { createDevIdp } from './dev-idp.js';
import { reasonNotToStart } from './refusals.js';

const refuse = (sentence: string): never => {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
};

const config = readConfig();
if (typeof config === 'string') refuse(config);
else {
  const reason = reasonNotToStart(config);
  if (reason !== null) refuse(reason);

  const provider = await createDevIdp({ ...config, people: demonstrationPeople }).catch((problem: unknown) =>
    refuse(
      `The development identity provider could not start: ${problem instanceof Error ? problem.message : 'unknown'}`,
    ),
  );
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), 10_000).unref();
    void provider.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', stop).on('SIGINT', stop).once('disconnect', stop);
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.stdout.write(`The development identity provider listens at ${provider.issuer}\n`);
  process.send?.({ ready: true, port: provider.port });
}
