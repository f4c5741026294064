/** The parts that a person can play in one assessment. */
export type Part = 'author' | 'adviser' | 'approver-of-measures' | 'decision-maker';

/** Who played which part in an assessment, over all its rounds. */
export interface PartsPlayed {
  readonly authors: readonly string[];
  readonly advisers: readonly string[];
  readonly approvers: readonly string[];
  readonly decisionMakers: readonly string[];
}

export type BarredByPart = { readonly kind: 'barred-by-part'; readonly part: Part };

/** The parts that bar a person from each part. Only approving measures and deciding can be one person's. */
const barredBy: Readonly<Record<Part, readonly Part[]>> = {
  author: ['adviser', 'approver-of-measures', 'decision-maker'],
  adviser: ['author', 'approver-of-measures', 'decision-maker'],
  'approver-of-measures': ['author', 'adviser'],
  'decision-maker': ['author', 'adviser'],
};

/**
 * The part that stops a person from playing another, or null where nothing does. Author, adviser and decision-maker are
 * three people; whoever approves measures did not write them; the adviser holds no other part
 * (law 6; DPA 2018 s.69-71 and UK GDPR Art 38(6)).
 */
export const partThatBars = (person: string, wanted: Part, played: PartsPlayed): Part | null =>
  barredBy[wanted].find((part) => whoPlayed(played, part).includes(person)) ?? null;

const whoPlayed = (played: PartsPlayed, part: Part): readonly string[] => {
  switch (part) {
    case 'author':
      return played.authors;
    case 'adviser':
      return played.advisers;
    case 'approver-of-measures':
      return played.approvers;
    case 'decision-maker':
      return played.decisionMakers;
  }
};
