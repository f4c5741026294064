import type { ResolvedItem } from '../../document/items/resolved-document.js';
import { canonicalJson } from '../../kernel/canonical-json.js';
import type { Finding, FindingOverride, RuleBookLaw } from './finding.js';

/** What a finding says, as one text: its facts, `problem` among them. Two findings say the same where it is equal. */
export const saidBy = ({ facts }: Pick<Finding, 'facts'>): string => canonicalJson(facts);

type Agreement = Pick<FindingOverride, 'by' | 'confirmedBy'>;

/** An override counts once somebody else than who made it has agreed (law 7). */
const overrideCounts = ({ by, confirmedBy }: Agreement): boolean => confirmedBy !== null && confirmedBy !== by;

/**
 * How a finding stands: set aside and agreed once an override of it counts, and else as severe as it is told. Every list,
 * report and count goes by this; what is set aside and waits for the second person still stands in full.
 */
export const howItStands = <Severity extends string>(finding: {
  readonly severity: Severity;
  readonly override: Agreement | null;
}): Severity | 'set-aside' =>
  finding.override !== null && overrideCounts(finding.override) ? 'set-aside' : finding.severity;

/**
 * Each finding with the override that was made of it, where its rule allows one, and while it says what it said then and
 * its item is as it was; one that counts takes the block away. What lapsed is not here any more, and the finding stands
 * as its rule has it (law 7).
 */
export const withOverrides = (
  findings: readonly Finding[],
  document: readonly ResolvedItem[],
  law: Pick<RuleBookLaw, 'overridable'>,
  overrides: readonly FindingOverride[],
): Finding[] => {
  if (overrides.length === 0) return [...findings];
  const versions = new Map(document.map(({ id, version }) => [id, version]));
  const made = new Map(
    overrides
      .filter(({ rule }) => law.overridable.includes(rule))
      .filter(({ itemId, version }) => itemId === null || versions.get(itemId) === version)
      .map((override) => [keyOf(override, override.facts), override]),
  );
  return findings.map((finding) => {
    const override = made.get(keyOf(finding, saidBy(finding)));
    if (!override) return finding;
    return { ...finding, override, blocks: finding.blocks && !overrideCounts(override) };
  });
};

const keyOf = ({ rule, itemId, field }: Pick<Finding, 'rule' | 'itemId' | 'field'>, said: string | null): string =>
  JSON.stringify([rule, itemId, field, said]);
