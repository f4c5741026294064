import type { Finding } from '@countersign/domain/rule-book/finding';
import { citedOn } from '../law/cited.js';
import { leastSureOf } from '../law/confidence.js';
import type { Confidence } from '../law/provision.js';
import { factInWords, type JudgedOn } from './facts-in-words.js';
import { ruleText } from './rule-book.js';
import type { FindingSeverity } from './rule.js';

export interface Explanation {
  readonly severity: FindingSeverity;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  /** Ids of the provisions that the rule cites, those alone that were in force on the day. */
  readonly law: readonly string[];
  /** How sure the catalogue is of the least sure provision that it cites. */
  readonly confidence: Confidence;
}

/**
 * A finding in words, by the law of the day that it was judged on (law 15) and the names of its service. A problem that the catalogue does not know
 * is told by the title of its rule.
 */
export const explainFinding = ({ rule, blocks, facts }: Finding, judged: JudgedOn): Explanation => {
  const { day } = judged;
  const { severity, title, problems, law: cited } = ruleText(rule);
  const law = cited.filter((id) => citedOn(id, day) !== null);
  const known = problems[String(facts['problem'])];
  const written = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => factInWords(name, facts, judged));
  return {
    severity: blocks ? 'block' : severityOf(known?.severity ?? severity),
    title,
    message: known ? written(known.text) : `${title}.`,
    remedy: known ? written(known.remedy) : 'Open the item and look at what is missing.',
    law,
    confidence: leastSureOf(law, day),
  };
};

/** A finding that does not block is at most an error, whatever its rule does elsewhere. */
const severityOf = (severity: FindingSeverity): FindingSeverity => (severity === 'block' ? 'error' : severity);
