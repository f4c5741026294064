import { badInput, type BadInput, type NoSuchItem } from '../kernel/refusals.js';
import { accept, refuse, type Result } from '../kernel/result.js';
import type { PublicationMark } from './beside.js';
import { checkText } from './check-text.js';
import { publicationMarks } from './enumerations.js';
import { limits } from './limits.js';
import type { ResolvedItem } from './resolved-document.js';

export type MarkAttempt = Pick<PublicationMark, 'mark' | 'exemptions' | 'harm' | 'publicInterest'>;

const harmRule = {
  name: 'Harm',
  most: limits.text,
  required: 'Say what harm publishing it would do, and to whom',
};
const interestRule = {
  name: 'Public interest',
  most: limits.text,
  required: 'Say why that outweighs the interest of the public in reading it',
};

/**
 * Marking items of a document for publication or for redaction (FOIA 2000 s.2, s.17; law 22). Redacting takes at least
 * one exemption that the catalogue knows, the harm and the weighing of the public interest; publishing takes none of
 * them and keeps none. Refused as a whole where one of the items is not there.
 */
export const markForPublication = (
  items: readonly (ResolvedItem | null)[],
  attempt: MarkAttempt,
  knownExemptions: readonly string[],
): Result<{ readonly items: readonly ResolvedItem[]; readonly mark: MarkAttempt }, NoSuchItem | BadInput> => {
  const found = items.filter((item) => item !== null);
  if (found.length !== items.length) return refuse({ kind: 'no-such-item' });
  if (found.length === 0) return refuse(badInput('itemIds', 'Choose at least one item'));
  if (!publicationMarks.includes(attempt.mark))
    return refuse(badInput('mark', 'Choose whether to publish or to redact it'));
  if (attempt.mark === 'publish')
    return accept({ items: found, mark: { mark: 'publish', exemptions: [], harm: '', publicInterest: '' } });
  const exemptions = [...new Set(attempt.exemptions)];
  if (exemptions.length === 0) return refuse(badInput('exemptions', 'Choose at least one exemption'));
  if (exemptions.some((one) => !knownExemptions.includes(one)))
    return refuse(badInput('exemptions', 'Choose exemptions of the Freedom of Information Act 2000'));
  const harm = checkText(attempt.harm, harmRule);
  if (!harm.ok) return refuse(badInput('harm', harm.refusal));
  const interest = checkText(attempt.publicInterest, interestRule);
  if (!interest.ok) return refuse(badInput('publicInterest', interest.refusal));
  const mark: MarkAttempt = { mark: 'redact', exemptions, harm: harm.value, publicInterest: interest.value };
  return accept({ items: found, mark });
};
