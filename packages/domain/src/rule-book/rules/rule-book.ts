import type { Rule } from '../rule/rule.js';
import * as activities from '../activities/rules.js';
import * as answers from '../answers/rules.js';
import * as assurance from '../assurance/rules.js';
import * as components from '../components/rules.js';
import * as consultation from '../consultation/rules.js';
import * as controllers from '../controllers/rules.js';
import * as evidence from '../evidence/rules.js';
import * as justification from '../justification/rules.js';
import * as method from '../method/rules.js';
import * as processors from '../processors/rules.js';
import * as risks from '../risks/rules.js';
import * as screening from '../screening/rules.js';
import * as transfers from '../transfers/rules.js';
import * as use from '../use/rules.js';

const rooms = [
  activities,
  answers,
  assurance,
  components,
  consultation,
  controllers,
  evidence,
  justification,
  method,
  processors,
  risks,
  screening,
  transfers,
  use,
] as const satisfies readonly Readonly<Record<string, Rule>>[];

type ValueOf<T> = T extends unknown ? T[keyof T] : never;
type AnyRule = ValueOf<(typeof rooms)[number]>;

/** The rules of the rule book that a document is judged by. Text, law and remedy stand in the catalogue under the id. */
export type RuleId = AnyRule['id'];

/** The problems that a rule can find, each with the names of the facts that its sentence tells. */
export type ProblemsOf<Id extends RuleId> = NonNullable<Extract<AnyRule, { readonly id: Id }>['finds']>;

/** The name of every fact that some finding has. */
export type FactName = { readonly [Id in RuleId]: ValueOf<ProblemsOf<Id>> }[RuleId];

/** Every rule of every room, in the order of their numbers. */
export const rules: readonly Rule<RuleId>[] = rooms
  .flatMap((room) => Object.values<Rule<RuleId>>(room))
  .sort((a, b) => a.id.localeCompare(b.id, 'en', { numeric: true }));

/** The rule book: each rule by its id. */
export const ruleBook = Object.fromEntries(rules.map((rule) => [rule.id, rule])) as {
  readonly [Id in RuleId]: Rule<Id, ProblemsOf<Id>>;
};
