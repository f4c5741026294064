import { groupBy } from '../kernel/group-by.js';
import type { Finding } from '../rule-book/finding/finding.js';
import { rules, type RuleId } from '../rule-book/rules/rule-book.js';
import type { RuleLaw } from '../rule-book/rule/rule-law.js';
import type { Rule } from '../rule-book/rule/rule.js';
import { answersRead, type AnswerAt } from './answers-read.js';
import { waysToDiffer, type Document, type Otherwise, type WaysToDiffer } from './ways-to-differ.js';

/** A finding with the answers that it rests on. */
export interface Resting {
  readonly finding: Finding;
  readonly answers: readonly AnswerAt[];
}

/**
 * What the rule book says of a document, each finding with the answers that it rests on. A finding rests on an answer if
 * another answer there, alone, would have changed what is said: of the answers that its rule reads, a blank one and a row
 * that is missing included. Where no answer alone would change it and the same field of all rows together would, it rests
 * on all of them. What an item is called is no answer: a name points, and decides nothing.
 */
export const restsOn = (document: Document, law: RuleLaw): readonly Resting[] => {
  const ways = waysToDiffer(document, law);
  return rules.flatMap((rule) => restingOf(rule, document, law, ways));
};

const restingOf = (rule: Rule<RuleId>, document: Document, law: RuleLaw, ways: WaysToDiffer): readonly Resting[] => {
  const findings = rule.judge(document, law);
  if (findings.length === 0) return [];
  const read = answersRead(rule, document, law);
  const alone = changedBy(rule, findings, [...ways.ofTheWhole, ...read.flatMap((answer) => ways.of([answer]))]);
  const groups = [...groupBy(read, ({ itemId, field }) => `${kindOf(document, itemId)} ${field}`).values()];
  const together = changedBy(
    rule,
    findings,
    groups.filter((answers) => answers.length > 1).flatMap((answers) => ways.of(answers)),
  );
  return findings.map((finding, place) => {
    const own = alone[place] ?? [];
    const isNamed = (answer: AnswerAt) => own.some((one) => isOfOneGroup(document, one, answer));
    return { finding, answers: [...own, ...(together[place] ?? []).filter((answer) => !isNamed(answer))] };
  });
};

/** For each finding the answers, each once, that are other where it is not found any more. */
const changedBy = (
  rule: Rule<RuleId>,
  findings: readonly Finding[],
  ways: readonly Otherwise[],
): readonly (readonly AnswerAt[])[] => {
  const rests = findings.map(() => new Map<string, AnswerAt>());
  for (const { answers, document, law } of ways) {
    const still = new Set(rule.judge(document, law).map(said));
    findings.forEach((finding, place) => {
      if (still.has(said(finding))) return;
      for (const answer of answers) rests[place]?.set(`${answer.itemId ?? ''} ${answer.field}`, answer);
    });
  }
  return rests.map((answers) => [...answers.values()]);
};

/** A finding by what it decides: by everything but what its item is called. */
const said = ({ itemId, field, facts }: Finding): string =>
  Object.entries(facts).reduce(
    (text, [name, fact]) => (name === 'title' ? text : `${text} ${name}=${fact}`),
    `${itemId ?? ''} ${field ?? ''}`,
  );

const isOfOneGroup = (document: Document, one: AnswerAt, other: AnswerAt): boolean =>
  one.field === other.field && kindOf(document, one.itemId) === kindOf(document, other.itemId);

const kindOf = (document: Document, itemId: string | null): string =>
  document.find(({ id }) => id === itemId)?.kind ?? '';
