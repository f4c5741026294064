/** A moment with its zone, a day, and the time of day of a moment just past, each as the language says it. */
export { clock as clockInWords, day as dayInWords, moment as inWords } from '@countersign/words/intl';
