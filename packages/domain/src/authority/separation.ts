/** The parts that a person can play in one assessment. */
export type Part = 'author' | 'adviser' | 'approver-of-measures' | 'decision-maker';

export interface PartsPlayed {
  readonly authors: readonly string[];
  readonly adviser: string | null;
  readonly approver: string | null;
}

/**
 * The part that stops a person from playing another, or null where nothing does. Author, adviser and decision-maker are
 * three people; whoever approves measures did not write them; the adviser holds no other part
 * (law 6; DPA 2018 s.69-71 and UK GDPR Art 38(6)).
 */
export const partThatBars = (person: string, wanted: Part, played: PartsPlayed): Part | null => {
  if (wanted !== 'author' && played.authors.includes(person)) return 'author';
  if (wanted !== 'adviser' && played.adviser === person) return 'adviser';
  if ((wanted === 'adviser' || wanted === 'author') && played.approver === person) return 'approver-of-measures';
  return null;
};
