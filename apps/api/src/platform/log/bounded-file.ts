import { closeSync, fstatSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

const mostBytes = 10 * 1024 * 1024;
const mostKept = 5;

/**
 * A file of lines that goes on over restarts and never grows without end: when it is full it becomes `.1`, what was `.1`
 * becomes `.2`, and the oldest goes. A line that cannot be written is lost, and the next one is tried again.
 */
export class BoundedFile {
  #descriptor: number | null = null;
  #bytes = 0;
  /** A pipe or a device has no end that it could reach, and no name to give away. */
  #turns = false;

  constructor(
    private readonly path: string,
    private readonly most = mostBytes,
    private readonly kept = mostKept,
  ) {}

  write(line: string): void {
    try {
      const bytes = Buffer.from(line);
      this.#descriptor ??= this.#open();
      if (this.#turns && this.#bytes > 0 && this.#bytes + bytes.byteLength > this.most) this.#turn();
      this.#descriptor ??= this.#open();
      this.#bytes += writeSync(this.#descriptor, bytes);
    } catch {
      this.#close();
    }
  }

  #open(): number {
    mkdirSync(dirname(this.path), { recursive: true });
    const descriptor = openSync(this.path, 'a', 0o600);
    const found = fstatSync(descriptor);
    [this.#bytes, this.#turns] = [found.size, found.isFile()];
    return descriptor;
  }

  #close(): void {
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    try {
      if (descriptor !== null) closeSync(descriptor);
    } catch {
      // It is closed, or nothing can close it.
    }
  }

  #turn(): void {
    this.#close();
    for (let number = this.kept - 1; number >= 0; number -= 1) {
      const from = number === 0 ? this.path : `${this.path}.${number}`;
      try {
        renameSync(from, `${this.path}.${number + 1}`);
      } catch {
        // There were never as many.
      }
    }
  }
}
