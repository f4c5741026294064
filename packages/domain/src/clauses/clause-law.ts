/** What the words of an agreement are judged by, given from the catalogue. */
export interface ClauseLaw {
  /** What each regime asks an agreement to say. */
  readonly limbs: readonly { readonly id: string; readonly regime: 'part-3' | 'uk-gdpr' }[];
  /** Words by which a text names a regime, in small letters and without marks. */
  readonly namesUkGdpr: readonly string[];
  readonly namesPart3: readonly string[];
  /** For how many limbs one quotation can stand before somebody is asked why. */
  readonly mostLimbsOfOneQuotation: number;
  /** The share of words in common from which two quotations are the same. */
  readonly sameWordsFrom: number;
  /** The legal entity of each processor. */
  readonly processors: readonly { readonly id: string; readonly entity: string }[];
}
