import type { Finding } from '@countersign/domain';
import { factInWords } from './facts-in-words.js';
import { ruleText } from './rule-book.js';
import type { FindingSeverity } from './rule.js';

export interface Explanation {
  readonly severity: FindingSeverity;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  /** Provision ids. */
  readonly law: readonly string[];
}

/** A finding in words. A problem that the catalogue does not know is told by the title of its rule. */
export const explainFinding = ({ rule, blocks, facts }: Finding): Explanation => {
  const { severity, title, problems, law } = ruleText(rule);
  const known = problems[String(facts['problem'])];
  const written = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => factInWords(name, facts));
  return {
    severity: blocks ? 'block' : severityOf(known?.severity ?? severity),
    title,
    message: known ? written(known.text) : `${title}.`,
    remedy: known ? written(known.remedy) : 'Open the item and look at what is missing.',
    law,
  };
};

/** What does not block is at most an error, whatever its rule does elsewhere. */
const severityOf = (severity: FindingSeverity): FindingSeverity => (severity === 'block' ? 'error' : severity);
