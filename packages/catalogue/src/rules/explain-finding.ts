import type { Finding } from '@countersign/domain';
import { ruleById, type FindingSeverity } from './rule-book.js';

export interface Explanation {
  readonly severity: FindingSeverity;
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly law: readonly string[];
}

/** A finding in words: the most exact sentence of its rule for which every fact is there. */
export const explainFinding = (finding: Finding): Explanation => {
  const { severity, title, texts, remedy, law } = ruleById(finding.rule);
  const message = texts.map((text) => filled(text, finding.facts)).find((text) => text !== null) ?? title;
  return { severity, title, message, remedy, law };
};

const placeholder = /\{(\w+)\}/g;

const filled = (text: string, facts: Finding['facts']): string | null => {
  const names = [...text.matchAll(placeholder)].map(([, name]) => name ?? '');
  if (names.some((name) => !Object.hasOwn(facts, name) || facts[name] === '')) return null;
  return text.replace(placeholder, (_, name: string) => String(facts[name]));
};
