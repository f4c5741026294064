import type { RuleId } from '@countersign/domain';
import { ruleBook } from './rule-book.js';

/** What each rule is called. */
export const ruleTitles = Object.fromEntries(
  Object.entries(ruleBook).map(([id, { title }]) => [id, title]),
) as Readonly<Record<RuleId, string>>;
