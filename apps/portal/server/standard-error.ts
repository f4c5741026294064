import { writeSync } from 'node:fs';

for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

/** Standard error. A line that cannot be written (a full disk, a reader that left) is lost, and nothing else is. */
export const standardError = {
  write: (line: string): void => {
    try {
      writeSync(2, line);
    } catch {
      // The line is lost.
    }
  },
};
