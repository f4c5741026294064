/** Something that went wrong and is on public record, in our own words, with the figures where they are known. */
export interface Failure {
  readonly id: string;
  readonly about: string;
  readonly what: string;
  readonly figures: string | null;
  readonly source: FailureSource;
}

export type FailureSource = 'press-2020' | 'regulator-foi-2024';

export const failureSources: Readonly<Record<FailureSource, string>> = {
  'press-2020': 'Computer Weekly, December 2020 (252493673), on the national programme’s roll-out to 30 forces',
  'regulator-foi-2024': 'The regulator’s answer of September 2024 to a request about breaches with one vendor',
};

export const failuresOf =
  (about: string, source: FailureSource) =>
  (rows: Readonly<Record<string, readonly [what: string, figures?: string]>>): readonly Failure[] =>
    Object.entries(rows).map(([id, [what, figures]]) => ({ id, about, what, figures: figures ?? null, source }));
