import { FaultNotice } from './FaultNotice.js';
import { RefusalNotice } from './RefusalNotice.js';
import type { RefusalLinks } from './refusal-entries.js';
import type { Acting } from './useAct.js';

type ActNoticeProps = RefusalLinks & { readonly act: Pick<Acting<never>, 'refusal' | 'fault' | 'attempt'> };

/** What came of the last attempt where it was not done. Stands above the form that it is about. */
export const ActNotice = ({ act: { refusal, fault, attempt }, ...links }: ActNoticeProps) => {
  if (refusal) return <RefusalNotice refusal={refusal} attempt={attempt} {...links} />;
  return fault && <FaultNotice fault={fault} attempt={attempt} />;
};

/** The error to print at one field: the API's sentence where it named this field. */
export const fieldError = ({ refusal }: Pick<Acting<never>, 'refusal'>, field: string): string | undefined =>
  refusal?.__typename === 'BadInput' && refusal.field === field ? refusal.message : undefined;
