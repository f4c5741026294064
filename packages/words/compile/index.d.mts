export interface Sentence {
  readonly key: string;
  /** As it is written: ICU MessageFormat. */
  readonly text: string;
}

export declare const pseudo: 'pseudo';
export declare const wordsOf: (language: string, room: string) => ReadonlyMap<string, Sentence>;
export declare const intlOf: (language: string) => string;
export declare const moduleOf: (language: string, sentence: Sentence) => string;
