import type { StageKind } from '@countersign/domain/document/kinds';

/** The name of each stage. Apart from the other labels, because the first page after signing in needs these alone. */
export const stagesInWords: Readonly<Record<StageKind, string>> = {
  sandbox: 'Sandbox',
  pilot: 'Pilot',
  staged: 'Staged roll-out',
  full: 'Full roll-out',
};
