import { howItStands } from '@countersign/domain/rule-book/finding';
import * as words from '@countersign/words/portal/parts/findings';

/** How findings stand, the worst first, and what a list or a report calls it. */
export const findingGroups = [
  { standing: 'block', title: words.mustFixBeforeHandingIn },
  { standing: 'error', title: words.shouldFix },
  { standing: 'warn', title: words.checkAgain },
  { standing: 'info', title: words.forInformation },
  { standing: 'set-aside', title: words.overriddenWithAReason },
] as const;

interface Somebody {
  readonly id: string;
}

export interface FindingStanding {
  /** One of: block, error, warn, info. */
  readonly severity: string;
  /** Left out by what no override can be made of: a paper of another year, what is being typed. */
  readonly override?: { readonly by: Somebody; readonly confirmedBy: Somebody | null } | null | undefined;
}

/** The group that a finding belongs to, as the domain has it. */
export const standingOf = ({ severity, override }: FindingStanding): string =>
  howItStands({
    severity,
    override: override ? { by: override.by.id, confirmedBy: override.confirmedBy?.id ?? null } : null,
  });
