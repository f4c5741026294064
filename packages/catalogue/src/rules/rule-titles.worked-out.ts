import type { RuleId } from '@countersign/domain/rule-book/finding';
import { ruleBook } from './rule-book.js';

/** The title of each rule. */
export const ruleTitles = Object.fromEntries(
  Object.entries(ruleBook).map(([id, { title }]) => [id, title]),
) as Readonly<Record<RuleId, string>>;
