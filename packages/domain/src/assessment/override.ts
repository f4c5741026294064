import type { ResolvedItem } from '../document/resolved-document.js';
import type { Finding, FindingOverride } from './finding.js';
import type { RuleLaw } from './rule.js';

/** An override counts once somebody else than who made it has agreed, and only where the rule allows one. */
export const overrideCounts = (override: FindingOverride, law: Pick<RuleLaw, 'overridable'>): boolean =>
  override.confirmedBy !== null && override.confirmedBy !== override.by && law.overridable.includes(override.rule);

/** Each finding with the override that was made of it on the text as it stands; one that counts takes the block away. */
export const withOverrides = (
  findings: readonly Finding[],
  document: readonly ResolvedItem[],
  law: Pick<RuleLaw, 'overridable'>,
  overrides: readonly FindingOverride[],
): Finding[] => {
  if (overrides.length === 0) return [...findings];
  const versions = new Map(document.map(({ id, version }) => [id, version]));
  const made = new Map(
    overrides
      .filter(({ itemId, version }) => itemId === null || versions.get(itemId) === version)
      .map((override) => [keyOf(override, override.problem), override]),
  );
  return findings.map((finding) => {
    const override = made.get(keyOf(finding, String(finding.facts['problem'])));
    if (!override) return finding;
    return { ...finding, override, blocks: finding.blocks && !overrideCounts(override, law) };
  });
};

const keyOf = ({ rule, itemId, field }: Pick<Finding, 'rule' | 'itemId' | 'field'>, problem: string): string =>
  JSON.stringify([rule, itemId, field, problem]);
