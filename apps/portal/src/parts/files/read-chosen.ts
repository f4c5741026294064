import * as words from '@countersign/words/portal/parts/files';
import { base64Of } from './base64-of.js';
import { fileProblem, type FileAsked } from './file-problem.js';

const unread = words.weCouldNotRead;

/** A file that was chosen as the API takes it, or what is wrong with it, with nothing to send in its place. */
export interface ReadChosen {
  readonly base64: string;
  readonly problem: string | null;
}

export const readChosen = async (file: File | null, asked: FileAsked): Promise<ReadChosen> => {
  const problem = fileProblem(file, asked);
  if (problem !== null || file === null) return { base64: '', problem };
  const base64 = await base64Of(file).catch(() => null);
  return base64 === null ? { base64: '', problem: unread } : { base64, problem: null };
};
