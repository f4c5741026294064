import { lawInWords } from './law-in-words.js';

/** A limb as a title: what is asked, and by which provision, since two regimes ask for the same. */
export const limbInWords = ({ topic, provision }: { readonly topic: string; readonly provision: string }): string =>
  `${topic}: ${lawInWords([provision])}`;
