import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Fact, Problem, ProblemName, ProblemOf, Problems } from './problem.js';
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

/** One rule of the rule book: what it says of a document. Pure, total, and empty where it has nothing to say. */
export interface Rule<Id extends string = string, P extends Problems = Problems> {
  readonly id: Id;
  readonly problems: P;
  readonly judge: (document: readonly ResolvedItem[], law: RuleLaw) => readonly FindingOf<Id>[];
}

/** A problem, with the item that it is found on; null where it is found on the document as a whole. */
type On<Item extends ResolvedItem | null> = { readonly blocks: boolean; readonly item: Item };

/** Any problem of a rule where it may be found: one that tells a `title`, on an item alone. */
export type FoundOf<P extends Problems> = {
  readonly [Name in ProblemName<P>]: ProblemOf<P, Name> &
    On<'title' extends P[Name][number] ? ResolvedItem : ResolvedItem | null>;
}[ProblemName<P>];

/** A problem that no assessment can be handed in with. */
export const blocking = <One extends Problem, Item extends ResolvedItem | null>(
  item: Item,
  problem: One,
): One & On<Item> => ({
  ...problem,
  blocks: true,
  item,
});

/** A problem that is told, and does not stand in the way. */
export const asking = <One extends Problem, Item extends ResolvedItem | null>(
  item: Item,
  problem: One,
): One & On<Item> => ({
  ...problem,
  blocks: false,
  item,
});

/**
 * A rule by its id, the problems that it can find and its judgement. Text, law and remedy stand in the catalogue under the
 * id, with a sentence for each problem.
 */
export const rule = <Id extends string, P extends Problems>(
  id: Id,
  problems: P,
  judge: (document: readonly ResolvedItem[], law: RuleLaw) => readonly FoundOf<P>[],
): Rule<Id, P> => ({
  id,
  problems,
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
