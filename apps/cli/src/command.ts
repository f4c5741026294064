export interface Out {
  write(text: string): unknown;
}

/** What a command ends with: 0 it holds, 1 it does not, 2 it was not understood or could not be read. */
export type ExitCode = 0 | 1 | 2;
