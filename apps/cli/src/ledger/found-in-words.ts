import type { LedgerFault, Verification } from '@countersign/domain/ledger';
import * as words from '@countersign/words/cli/ledger';
import { onOneLine } from '../on-one-line.js';
import type { Found } from './verify-lines.js';

/** What a person reads of a verification, and whether it holds. Nothing stands in it that was not verified. */
export const foundInWords = (
  { header, verification, isAsExported }: Found,
  hadHead: boolean,
  isFirstFormat: boolean,
): { readonly text: string; readonly holds: boolean } => {
  const whose = words.organisationOrganisationId({ organisationId: header.organisation.id });
  if (verification.kind === 'broken')
    return {
      text: `${words.whoseTheChainIsBroken({ whose, fault: faultSentence(verification.fault) })}\n`,
      holds: false,
    };
  if (!isAsExported && !isFirstFormat)
    return {
      text: `${words.whoseTheFile({ whose })}\n`,
      holds: false,
    };
  return {
    text: [whole(whose, verification), ...warnings(verification, hadHead, isFirstFormat), ''].join('\n'),
    holds: true,
  };
};

const whole = (whose: string, { entries, head, name }: Verification & { kind: 'whole' }): string =>
  words.whoseTheChainIsWhole({
    whose: name === null ? whose : `${onOneLine(name)}, ${whose.toLowerCase()}`,
    entries,
    seq: String(head.seq),
    hash: head.hash,
  });

const warnings = ({ name }: Verification & { kind: 'whole' }, hadHead: boolean, isFirstFormat: boolean): string[] => [
  ...(name === null ? [words.theChainDoesNotHold] : []),
  ...(isFirstFormat ? [words.theFile] : []),
  ...(hadHead ? [] : [words.itWasHeldAgainst]),
];

const faultSentence = (fault: LedgerFault): string => {
  switch (fault.kind) {
    case 'edited':
      return words.entryIs({ faultAt: String(fault.at) });
    case 'removed':
      return words.entryWasRemoved({ faultAt: String(fault.at) });
    case 'swapped':
      return words.entryIsNotInItsPlace({ faultAt: String(fault.at) });
    case 'added':
      return words.entryWasAddedOrStands({ faultAt: String(fault.at) });
    case 'cut-off':
      return words.itWasCutOffAfter({ after: String(fault.after), expected: String(fault.expected) });
    case 'head-differs':
      return words.theHeadAtEntry({ faultAt: String(fault.at) });
    case 'name-differs':
      return words.theNameOfTheOrganisation;
  }
};
