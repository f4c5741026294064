import type { AssessedItem } from '../../document/items/assessed-document.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Fact, ProblemName, ProblemOf, Problems, Said } from './problem.js';
import type { RuleLaw } from './rule-law.js';

/** What a rule says of a document: whether it blocks, which item, which field of it, and the facts for the sentence. */
export interface FindingOf<Id extends string> {
  readonly rule: Id;
  readonly blocks: boolean;
  /** Null where the finding is about the document as a whole. */
  readonly itemId: string | null;
  readonly field: string | null;
  /** Those of its problem, with `problem`, its name, and `title` where it is on an item. */
  readonly facts: Readonly<Record<string, Fact>>;
}

type Judge<One> = (document: readonly AssessedItem[], law: RuleLaw) => readonly One[];

/** One rule of the rule book: what it says of a document. Pure, total, and empty where it has nothing to say. */
export interface Rule<Id extends string = string, P = unknown> {
  readonly id: Id;
  readonly judge: Judge<FindingOf<Id>>;
  /** Known to the compiler alone: the problems that the catalogue has to have words for. */
  readonly finds?: P;
}

/** Where a problem is found: on an item, or on the document as a whole (null). */
type On<Item extends ResolvedItem | null> = { readonly blocks: boolean; readonly item: Item };

/** Any problem of a rule where it may be found: one that tells a `title`, on an item alone. */
export type FoundOf<P extends Problems<P>> = {
  readonly [Name in ProblemName<P>]: ProblemOf<P, Name> &
    On<'title' extends P[Name] ? ResolvedItem : ResolvedItem | null>;
}[ProblemName<P>];

/** A problem on an item, or on the document as a whole (null), that blocks. */
export const blocking = <One extends Said, Item extends ResolvedItem | null>(
  item: Item,
  problem: One,
): One & On<Item> => ({
  ...problem,
  blocks: true,
  item,
});

/** A problem on an item, or on the document as a whole (null), that asks for another look and does not block. */
export const asking = <One extends Said, Item extends ResolvedItem | null>(
  item: Item,
  problem: One,
): One & On<Item> => ({
  ...problem,
  blocks: false,
  item,
});

/**
 * The making of a rule that can find some problems and no other: by its id, under which text, law and remedy stand in the
 * catalogue with a sentence for each problem, and its judgement.
 */
export const ruleFinding =
  <P extends Problems<P>>() =>
  <Id extends string>(id: Id, judge: Judge<FoundOf<P>>): Rule<Id, P> => ({
    id,
    judge: (document, law) =>
      judge(document, law).map(({ problem, field, facts, blocks, item }) => ({
        rule: id,
        blocks,
        itemId: item?.id ?? null,
        field,
        facts: { problem, ...(item === null ? {} : { title: titleOf(item) }), ...facts },
      })),
  });

const titleOf = ({ title, content }: ResolvedItem): string => {
  switch (content?.kind) {
    case 'activity':
    case 'flow':
    case 'transfer':
      return content.name.trim() || title;
    case 'risk':
      return content.title.trim() || title;
    default:
      return title;
  }
};

/** Whether a text is blank, of a document as it counts: what says nothing was made blank before a rule reads it. */
export const isBlank = (text: string): boolean => !/\S/.test(text);
