/** The parts that a person can play in one assessment. */
export type Part = 'author' | 'second-person' | 'adviser' | 'approver-of-measures' | 'decision-maker';

/** The part that each person played in an assessment, over all its rounds. */
export interface PartsPlayed {
  readonly authors: readonly string[];
  /** The people who confirmed a departure from a level, or agreed to set a finding aside. */
  readonly secondPersons: readonly string[];
  readonly advisers: readonly string[];
  readonly approvers: readonly string[];
  readonly decisionMakers: readonly string[];
}

export type BarredByPart = { readonly kind: 'barred-by-part'; readonly part: Part };

/**
 * The parts that bar a person from each part. Only approving measures can be done by whoever decides, or by whoever was
 * the second person.
 */
const barredBy: Readonly<Record<Part, readonly Part[]>> = {
  author: ['second-person', 'adviser', 'approver-of-measures', 'decision-maker'],
  'second-person': ['author', 'adviser', 'decision-maker'],
  adviser: ['author', 'second-person', 'approver-of-measures', 'decision-maker'],
  'approver-of-measures': ['author', 'adviser'],
  'decision-maker': ['author', 'second-person', 'adviser'],
};

/**
 * The part that stops a person from playing another, or null where nothing does. Author, adviser and decision-maker are
 * three people; whoever approves measures did not write them; whoever confirmed a departure or agreed to set a finding
 * aside neither wrote, nor advises, nor decides; the adviser holds no other part (law 6; DPA
 * 2018 s.69-71 and UK GDPR Art 38(6)).
 */
export const partThatBars = (person: string, wanted: Part, played: PartsPlayed): Part | null =>
  barredBy[wanted].find((part) => whoPlayed(played, part).includes(person)) ?? null;

const whoPlayed = (played: PartsPlayed, part: Part): readonly string[] => {
  switch (part) {
    case 'author':
      return played.authors;
    case 'second-person':
      return played.secondPersons;
    case 'adviser':
      return played.advisers;
    case 'approver-of-measures':
      return played.approvers;
    case 'decision-maker':
      return played.decisionMakers;
  }
};
