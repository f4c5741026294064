import type { Instant } from '@countersign/domain/kernel';
import { inWords } from './in-words.js';

/** A moment, as people say it and as machines read it. */
export const When = ({ at }: { at: Instant }) => <time dateTime={at}>{inWords(at)}</time>;
