import type { ResolvedItem } from '../document/resolved-document.js';
import type { Matrix } from '../risk/matrix.js';
import type { Finding, RuleId } from './finding.js';

/** The law and the service as data, as a rule reads them: given from the catalogue. */
export interface RuleLaw {
  readonly matrix: Matrix;
  /** The components of the service, each with the processor that runs it. */
  readonly components: readonly { readonly id: string; readonly processor: string }[];
  /** The conditions of Schedule 8 in force, each with the ids of its sub-tests. */
  readonly schedule8: readonly { readonly id: string; readonly subtests: readonly string[] }[];
}

/** One rule of the rule book: what it says of a document. Pure, total, and empty where it has nothing to say. */
export type Rule = (document: readonly ResolvedItem[], law: RuleLaw) => readonly Finding[];

/** What is wrong, in which field; `problem` picks the sentence among those of one rule. */
export interface Problem {
  readonly problem: string;
  readonly field: string | null;
  readonly facts?: Readonly<Record<string, string | number>>;
}

/** The finding about one item. Its facts always hold `problem` and the item's `title`. */
export const findingOn =
  (rule: RuleId, blocks: boolean) =>
  (item: ResolvedItem, { problem, field, facts }: Problem): Finding => ({
    rule,
    blocks,
    itemId: item.id,
    field,
    facts: { problem, title: titleOf(item), ...facts },
  });

/** The finding about the document as a whole. Its facts always hold `problem`. */
export const findingOnAll = (rule: RuleId, blocks: boolean, { problem, field, facts }: Problem): Finding => ({
  rule,
  blocks,
  itemId: null,
  field,
  facts: { problem, ...facts },
});

const titleOf = ({ title, content }: ResolvedItem): string => {
  switch (content?.kind) {
    case 'activity':
      return content.name.trim() || title;
    case 'risk':
      return content.title.trim() || title;
    default:
      return title;
  }
};

export const isBlank = (text: string): boolean => text.trim() === '';
