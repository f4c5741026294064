import { isNonEmpty } from '../../kernel/result.js';
import type { Finding } from '../../rule-book/finding/finding.js';
import type { RuleId } from '../../rule-book/rules/rule-book.js';
import type { Blocked } from './refusals.js';

/**
 * The findings that block an act on a text that was handed in earlier, by the law of the act's own day; null where
 * nothing does (law 15). The law can have changed since it was handed in, and so can what stands beside the text. `but`
 * are the rules that do not block this act.
 */
export const blockedToday = (findings: readonly Finding[], but: readonly RuleId[] = []): Blocked | null => {
  const blocking = findings.filter(({ blocks, rule }) => blocks && !but.includes(rule));
  return isNonEmpty(blocking) ? { kind: 'blocked', findings: blocking } : null;
};

/**
 * An open question keeps nobody from advising or approving: asking is how they come to it. It is resolved before a
 * decision.
 */
export const questionsCanBeOpen: readonly RuleId[] = ['W1_OPEN_QUESTION'];
