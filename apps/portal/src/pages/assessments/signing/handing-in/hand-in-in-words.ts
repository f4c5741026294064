import { countInWords } from '@countersign/domain/kernel';
import { isWithReaders } from '../../reading/is-with-readers.js';

/** Whether anything stops a text from being handed in: said to who can hand it in, and of the assessor to everybody else. */
export const whetherItCanBeHandedIn = (it: {
  readonly blocking: number;
  readonly maySubmit: boolean;
  readonly openToWriting: boolean;
}): string => {
  if (!it.openToWriting) return isWithReaders;
  const who = it.maySubmit ? 'you' : 'the assessor';
  if (it.blocking === 0) return `Nothing stops ${who} from handing in.`;
  const stops = `${countInWords(it.blocking, 'thing stops', 'things stop')} ${who} from handing in.`;
  return `${stops} Each is a link to where ${it.maySubmit ? 'you put' : 'the assessor puts'} it right.`;
};
