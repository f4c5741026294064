import { FaultNotice } from '../reading/FaultNotice.js';
import { RefusalNotice } from './RefusalNotice.js';
import type { RefusalLinks } from './refusal-entries.js';
import type { Acting } from './useAct.js';

type ActNoticeProps = RefusalLinks & { readonly act: Pick<Acting<never>, 'refusal' | 'fault' | 'attempt'> };

/** The outcome of the last attempt where it was not done. Stands above the form that it is about. */
export const ActNotice = ({ act: { refusal, fault, attempt }, ...links }: ActNoticeProps) => {
  if (refusal) return <RefusalNotice refusal={refusal} attempt={attempt} {...links} />;
  return fault && <FaultNotice fault={fault} attempt={attempt} />;
};

/** The error to print at one field: what the refusal says of it. */
export const fieldError = ({ refusal }: Pick<Acting<never>, 'refusal'>, field: string): string | undefined => {
  if (refusal?.__typename !== 'BadInput') return undefined;
  const said = refusal.problems.filter((one) => one.field === field);
  return said.map(({ message }) => message).join(' ') || undefined;
};
