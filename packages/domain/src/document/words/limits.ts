/** The most that a field can hold: characters of a text, entries of a list, people or things of a number. */
export const fieldLimits = {
  answer: 20_000,
  text: 4_000,
  reason: 4_000,
  name: 200,
  number: 10_000_000,
  measures: 50,
  components: 100,
  rows: 500,
  points: 50,
  /** What one act takes at once: items that are relied on, or measures that are in place. */
  atOnce: 200,
  /** Bytes of one file: evidence, or an executed agreement. */
  file: 5_000_000,
  filesOfItem: 20,
  questionsOfItem: 100,
} as const;
