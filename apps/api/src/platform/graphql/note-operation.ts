import { signatures } from './limits/limits.js';
import type { RequestContext } from './request-context.js';

/** Refusals that are about who somebody is, or what they may touch. What they typed is none of these. */
const refusals: ReadonlySet<unknown> = new Set(['NotAllowed', 'NotThere', 'BarredByPart', 'StepUpNeeded', 'Untrained']);

const isOfInspection = (operation: string): boolean => /^(?:open|close)Inspection$|^inspected/.test(operation);

const typenameOf = (answer: unknown): string | null =>
  typeof answer === 'object' && answer !== null && '__typename' in answer && typeof answer.__typename === 'string'
    ? answer.__typename
    : null;

export const noteRefusal = (operation: string, reason: string, { watch, session, address }: RequestContext): void =>
  watch.security.write('refused', { operation, reason, session, address });

/** Writes down a signature, an inspection, or a refusal of one who may not: the operation and the kind, and no content. */
export const noteOperation = (operation: string, answer: unknown, context: RequestContext): void => {
  const { watch, session, address } = context;
  const typename = typenameOf(answer);
  if (typename !== null && refusals.has(typename)) noteRefusal(operation, typename, context);
  else if (isOfInspection(operation))
    watch.security.write('inspection', {
      operation,
      reason: answer === null ? 'nothing-there' : (typename ?? 'read'),
      session,
      address,
    });
  else if (signatures.includes(operation))
    watch.security.write('signed', { operation, reason: typename ?? 'none', session, address });
};
