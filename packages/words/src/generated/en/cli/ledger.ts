/** Generated from en/cli/ledger.json. */
import { number as $number, plural as $plural } from '../../../intl/en.js';

export const organisationOrganisationId = ({ organisationId }: { readonly organisationId: string }): string => `Organisation ${organisationId}`;
export const whoseTheChainIsBroken = ({ fault, whose }: { readonly fault: string; readonly whose: string }): string => `${whose}: the chain is broken. ${fault}`;
export const whoseTheFile = ({ whose }: { readonly whose: string }): string => `${whose}: the file is not as it was exported. The chain in it is whole; what stands around it was changed, or cut off.`;
export const whoseTheChainIsWhole = ({ entries, hash, seq, whose }: { readonly entries: number; readonly hash: string; readonly seq: string; readonly whose: string }): string => `${whose}: the chain is whole. ${$plural(entries, { one: `${$number(entries)} entry`, other: `${$number(entries)} entries` })}, head ${seq}:${hash}.`;
export const theChainDoesNotHold = 'The chain does not hold the name of the organisation, so the name in the file is not shown.';
export const theFile = 'The file is of the first format: the day on which it was made stands in it unprotected.';
export const itWasHeldAgainst = 'It was held against no head from elsewhere. A chain that was written anew from some entry on, or cut off, would pass as well: give --head from an earlier export.';
export const entryIs = ({ faultAt }: { readonly faultAt: string }): string => `Entry ${faultAt} is not as it was written, or the one before it was changed.`;
export const entryWasRemoved = ({ faultAt }: { readonly faultAt: string }): string => `Entry ${faultAt} was removed.`;
export const entryIsNotInItsPlace = ({ faultAt }: { readonly faultAt: string }): string => `Entry ${faultAt} is not in its place.`;
export const entryWasAddedOrStands = ({ faultAt }: { readonly faultAt: string }): string => `Entry ${faultAt} was added, or stands twice.`;
export const itWasCutOffAfter = ({ after, expected }: { readonly after: string; readonly expected: string }): string => `It was cut off after entry ${after}; ${expected} were expected.`;
export const theHeadAtEntry = ({ faultAt }: { readonly faultAt: string }): string => `The head at entry ${faultAt} is not the one that the chain leads to.`;
export const theNameOfTheOrganisation = 'The name of the organisation is not the one that the chain holds.';
export const fileCannotBeVerifiedRefusal = ({ file, refusal }: { readonly file: string; readonly refusal: string }): string => `${file} cannot be verified. ${refusal}`;
export const itCannotBeRead = 'It cannot be read.';
export const itIsNotACountersign = 'It is not a Countersign ledger export.';
export const itCouldNotBeRead = 'It could not be read to its end.';
export const itHoldsMoreThan = 'It holds more than an export should.';
export const itIsNotJson = 'It is not JSON, or only half of it is there.';
export const somethingStandsBehindItsLast = 'Something stands behind its last line.';
export const lineOfTheFile = ({ line }: { readonly line: string }): string => `Line ${line} of the file is not an entry.`;
export const itIsEmpty = 'It is empty.';
