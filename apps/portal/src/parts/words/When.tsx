import { inWords } from './in-words.js';

/** A moment, as people say it and as machines read it. */
export const When = ({ at }: { at: string }) => <time dateTime={at}>{inWords(at)}</time>;
