import { countInWords } from '@countersign/domain/kernel';
import type { LedgerFault, Verification } from '@countersign/domain/ledger';
import type { Found } from './verify-lines.js';

/** What a person reads of a verification, and whether it holds. Nothing stands in it that was not verified. */
export const foundInWords = (
  { header, verification, isAsExported }: Found,
  hadHead: boolean,
  isFirstFormat: boolean,
): { readonly text: string; readonly holds: boolean } => {
  const whose = `Organisation ${header.organisation.id}`;
  if (verification.kind === 'broken')
    return { text: `${whose}: the chain is broken. ${faultSentence(verification.fault)}\n`, holds: false };
  if (!isAsExported && !isFirstFormat)
    return {
      text: `${whose}: the file is not as it was exported. The chain in it is whole; what stands around it was changed, or cut off.\n`,
      holds: false,
    };
  return {
    text: [whole(whose, verification), ...warnings(verification, hadHead, isFirstFormat), ''].join('\n'),
    holds: true,
  };
};

const whole = (whose: string, { entries, head, name }: Verification & { kind: 'whole' }): string =>
  `${name === null ? whose : `${name}, ${whose.toLowerCase()}`}: the chain is whole. ${countInWords(entries, 'entry', 'entries')}, head ${head.seq}:${head.hash}.`;

const warnings = ({ name }: Verification & { kind: 'whole' }, hadHead: boolean, isFirstFormat: boolean): string[] => [
  ...(name === null
    ? ['The chain does not hold the name of the organisation, so the name in the file is not shown.']
    : []),
  ...(isFirstFormat ? ['The file is of the first format: the day on which it was made stands in it unprotected.'] : []),
  ...(hadHead
    ? []
    : [
        'It was held against no head from elsewhere. A chain that was written anew from some entry on, or cut off, would pass as well: give --head from an earlier export.',
      ]),
];

const faultSentence = (fault: LedgerFault): string => {
  switch (fault.kind) {
    case 'edited':
      return `Entry ${fault.at} is not as it was written, or the one before it was changed.`;
    case 'removed':
      return `Entry ${fault.at} was removed.`;
    case 'swapped':
      return `Entry ${fault.at} is not in its place.`;
    case 'added':
      return `Entry ${fault.at} was added, or stands twice.`;
    case 'cut-off':
      return `It was cut off after entry ${fault.after}; ${fault.expected} were expected.`;
    case 'head-differs':
      return `The head at entry ${fault.at} is not the one that the chain leads to.`;
    case 'name-differs':
      return 'The name of the organisation is not the one that the chain holds.';
  }
};
