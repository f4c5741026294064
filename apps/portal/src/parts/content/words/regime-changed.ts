import { basesFor } from '@countersign/catalogue';
import type { ActivityContent } from '@countersign/domain/document/content';
import type { Regime } from '@countersign/domain/document/kinds';

/** An activity under another regime: a purpose or basis that only the former regime has is not carried over. */
export const regimeChanged = (activity: ActivityContent, regime: Regime): ActivityContent => ({
  ...activity,
  regime,
  lawEnforcementPurpose: regime === 'part-3' ? activity.lawEnforcementPurpose : null,
  lawfulBasis: basesFor(regime).some(({ code }) => code === activity.lawfulBasis) ? activity.lawfulBasis : null,
});
