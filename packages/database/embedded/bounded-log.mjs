import { closeSync, fstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';

/**
 * Takes what a program says into a file that never grows without end: when it is full it becomes `.1`, and what was `.1`
 * goes. What cannot be written, on a full disk say, is lost, and the program goes on.
 */
export const boundedLog = (file, { most = 10 * 1024 * 1024, anew = false } = {}) => {
  if (anew) for (const name of [file, `${file}.1`]) rmSync(name, { force: true });
  let descriptor;
  let bytes = 0;
  const close = () => {
    if (descriptor !== undefined) closeSync(descriptor);
    descriptor = undefined;
  };
  const open = () => {
    descriptor = openSync(file, 'a');
    bytes = fstatSync(descriptor).size;
  };
  const write = (chunk) => {
    try {
      if (descriptor === undefined) open();
      if (bytes > 0 && bytes + chunk.length > most) {
        close();
        renameSync(file, `${file}.1`);
        open();
      }
      bytes += writeSync(descriptor, chunk);
    } catch {
      // It is lost: there is nowhere to say so.
    }
  };
  return { write, take: (stream) => stream?.on('data', write).on('error', () => undefined), close };
};
