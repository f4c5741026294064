/** Where a passage stands: the source, and the words of it by which a reader finds it there. */
export interface PlaceInSource {
  readonly source: string;
  readonly words: string;
}

/** The other side of something that two tell differently. */
export interface Disputed {
  readonly by: string;
  readonly says: string;
  readonly place: PlaceInSource;
}

/**
 * What a statement about the real world stands on, and where that can be read. *Stated*: the source gives it as what a
 * document or an answer holds. *Reported*: the source gives it as what somebody said; `disputed` where somebody else says
 * otherwise. *Inferred*: it follows from what the source gives. *Filled in*: it is ours, and of it no source says anything.
 */
export type Footing =
  | { readonly mark: 'stated'; readonly place: PlaceInSource }
  | {
      readonly mark: 'reported';
      readonly by: string;
      readonly place: PlaceInSource;
      readonly disputed: Disputed | null;
    }
  | { readonly mark: 'inferred'; readonly from: string; readonly place: PlaceInSource }
  | { readonly mark: 'filled-in'; readonly why: string };

/** One statement about the real world. There is none without its footing. */
export interface Told {
  readonly text: string;
  readonly footing: Footing;
}
