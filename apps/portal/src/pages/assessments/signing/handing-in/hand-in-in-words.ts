import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { isWithReaders } from '../../reading/is-with-readers.js';

/** Whether anything stops a text from being handed in: said to who can hand it in, and of the assessor to everybody else. */
export const whetherItCanBeHandedIn = (it: {
  readonly blocking: number;
  readonly maySubmit: boolean;
  readonly openToWriting: boolean;
}): string => {
  if (!it.openToWriting) return isWithReaders;
  if (it.blocking === 0) return words.nothingStopsHandingIn({ isReader: it.maySubmit });
  const stops = words.problemsStopHandingIn({ blocking: it.blocking, isReader: it.maySubmit });
  return words.stopsFollowEachLink({ stops, maySubmit: it.maySubmit });
};
