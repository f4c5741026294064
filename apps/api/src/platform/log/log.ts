import { pino, type Logger } from 'pino';

/** Standard output. A line that cannot be written (a full disk, a reader that left) is lost, and nothing else is. */
export const standardOutput = () => {
  const output = pino.destination({ fd: 1, sync: true, maxLength: 1024 * 1024 });
  output.on('error', () => undefined);
  return output;
};

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** The one log: JSON lines, no bodies, no tokens, no personal data. */
export const log: Logger = pino(
  { name: 'countersign', redact: ['req.headers.authorization', 'req.headers.cookie'] },
  standardOutput(),
);
