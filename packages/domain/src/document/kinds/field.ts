import type { Day } from '../../kernel/instant.js';

/** What a code is one of: a list of the catalogue, or of the pinned matrix. */
export type CodeList =
  | 'component'
  | 'processor'
  | 'country'
  | 'provision'
  | 'right'
  | 'known-risk'
  | 'screening-criterion'
  | 'schedule-8-condition'
  | 'likelihood'
  | 'severity'
  | 'clause';

interface Named {
  /** How a message about the field begins: "Retention must be ...". */
  readonly name: string;
}

/** One field of a kind of content: what it holds, and what it is called. */
export type Field =
  /** One line of text; `required` is what to say where it is blank. With `asked`, "none" says something in it. */
  | (Named & { readonly type: 'line'; readonly required?: string; readonly asked?: 'fact' })
  /** Prose in Markdown. `most` characters. */
  | (Named & { readonly type: 'text'; readonly most: number; readonly required?: string; readonly asked?: 'fact' })
  | (Named & { readonly type: 'word'; readonly words: readonly string[] })
  | (Named & { readonly type: 'required-word'; readonly words: readonly string[] })
  | (Named & { readonly type: 'words'; readonly words: readonly string[] })
  | (Named & { readonly type: 'yes-no' })
  | (Named & { readonly type: 'whole' })
  | (Named & { readonly type: 'required-whole' })
  | (Named & { readonly type: 'day' })
  /** The id of an entry of a list; blank where none is chosen yet, and `required` says so. */
  | (Named & { readonly type: 'required-code'; readonly of: CodeList; readonly required: string })
  | (Named & { readonly type: 'code'; readonly of: CodeList })
  | (Named & { readonly type: 'codes'; readonly of: CodeList })
  /** The id of another item of the same document; of any kind where `of` is null. */
  | (Named & { readonly type: 'reference'; readonly of: string | null })
  | (Named & { readonly type: 'references'; readonly of: string | null })
  | (Named & { readonly type: 'texts-by-id' })
  | (Named & { readonly type: 'list'; readonly most: number; readonly fields: Fields });

export type Fields = { readonly [field: string]: Field };

type WordOf<F> = F extends { readonly words: readonly (infer W)[] } ? W : never;

/** The value that a field holds. */
export type ValueOf<F extends Field> = F extends { readonly type: 'line' | 'text' | 'required-code' }
  ? string
  : F extends { readonly type: 'word' }
    ? WordOf<F> | null
    : F extends { readonly type: 'required-word' }
      ? WordOf<F>
      : F extends { readonly type: 'words' }
        ? readonly WordOf<F>[]
        : F extends { readonly type: 'yes-no' }
          ? boolean | null
          : F extends { readonly type: 'whole' }
            ? number | null
            : F extends { readonly type: 'required-whole' }
              ? number
              : F extends { readonly type: 'day' }
                ? Day | null
                : F extends { readonly type: 'code' | 'reference' }
                  ? string | null
                  : F extends { readonly type: 'codes' | 'references' }
                    ? readonly string[]
                    : F extends { readonly type: 'texts-by-id' }
                      ? Readonly<Record<string, string>>
                      : F extends { readonly type: 'list'; readonly fields: infer S extends Fields }
                        ? readonly ShapeOf<S>[]
                        : never;

export type ShapeOf<S extends Fields> = { readonly [K in keyof S]: ValueOf<S[K]> };
