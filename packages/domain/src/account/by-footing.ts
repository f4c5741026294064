import type { AssessedItem } from '../document/items/assessed-document.js';
import type { Finding } from '../rule-book/finding/finding.js';
import type { RuleLaw } from '../rule-book/rule/rule-law.js';
import type { AnswerAt } from './answers-read.js';
import type { Footing } from './footing.js';
import { restsOn } from './rests-on.js';

/** A finding with the footing of every answer that it rests on. */
export interface Founded {
  readonly finding: Finding;
  readonly answers: readonly { readonly answer: AnswerAt; readonly footing: Footing }[];
}

/** What the rules say of a document that is known from elsewhere, told apart by what it rests on. */
export interface ByFooting {
  /** What holds of the document by the sources alone. Only this is a fault of it. */
  readonly faults: readonly Founded[];
  /** What rests on something that two tell differently. */
  readonly disputed: readonly Founded[];
  /**
   * The findings that rest on something filled in, or left blank because no source says it: no fault of the document.
   */
  readonly ofOurFilling: readonly Founded[];
}

/**
 * What the rule book says of a document, by the footing of the answers that each finding rests on. Fails closed: one
 * answer that was filled in is enough for a finding to be no fault of the document, whatever else it rests on.
 */
export const byFooting = (
  document: readonly AssessedItem[],
  law: RuleLaw,
  footingOf: (answer: AnswerAt) => Footing,
): ByFooting => {
  const founded = restsOn(document, law).map(({ finding, answers }) => ({
    finding,
    answers: answers.map((answer) => ({ answer, footing: footingOf(answer) })),
  }));
  const standing = (one: Founded) => standingOf(one.answers.map(({ footing }) => footing));
  return {
    faults: founded.filter((one) => standing(one) === 'fault'),
    disputed: founded.filter((one) => standing(one) === 'disputed'),
    ofOurFilling: founded.filter((one) => standing(one) === 'filling'),
  };
};

const standingOf = (footings: readonly Footing[]): 'fault' | 'disputed' | 'filling' => {
  if (footings.length === 0 || footings.some(({ mark }) => mark === 'filled-in')) return 'filling';
  return footings.some((one) => one.mark === 'reported' && one.disputed !== null) ? 'disputed' : 'fault';
};
