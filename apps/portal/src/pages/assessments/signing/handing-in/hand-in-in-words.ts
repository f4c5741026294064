import * as words from '@countersign/words/portal/pages/assessments/signing/handing-in';
import { isWithReaders } from '../../reading/is-with-readers.js';

/** Whether anything stops a text from being handed in: said to who can hand it in, and of the assessor to everybody else. */
export const whetherItCanBeHandedIn = (it: {
  readonly blocking: number;
  readonly maySubmit: boolean;
  readonly openToWriting: boolean;
}): string => {
  if (!it.openToWriting) return isWithReaders;
  const who = it.maySubmit ? 'you' : words.theAssessor;
  if (it.blocking === 0) return words.nothingStopsWhoFromHanding({ who });
  const stops = words.problemsStopWhoFromHanding({ blocking: it.blocking, who });
  return words.stopsFollowEachLink({ stops, maySubmit: it.maySubmit });
};
