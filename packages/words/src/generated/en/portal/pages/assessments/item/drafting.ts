/** Generated from en/portal/pages/assessments/item/drafting.json. */
export const yourSignInHasEnded = 'Not saved: your sign-in has ended. What you typed is still here. Sign in again to save it.';
export const countersignCouldNotAccept = 'Not saved: Countersign could not accept it. What you typed is still here.';
export const countersignIsNotResponding = 'We do not know if this was saved: Countersign is not responding. What you typed is still here. Countersign will keep trying.';
export const countersignIsTakingTooLong = 'We do not know if this was saved: Countersign is taking too long to respond. What you typed is still here. Countersign will keep trying.';
export const countersignIsBusy = ({ again }: { readonly again: string }): string => `Not saved: Countersign is busy. What you typed is still here. Select the button ${again} to save it.`;
export const yourRoleDoesNotLet = 'Not saved: your role does not let you do this. What you typed is still here. Ask somebody with the right role.';
export const somethingWentWrongSoWe = 'We do not know if this was saved: something went wrong. What you typed is still here. Select the button to save it. It will only be saved once.';
export const notSavedBecause = ({ because }: { readonly because: string }): string => `Not saved: ${because}`;
export const itWouldDeleteText = 'Not saved: it would delete text that somebody wrote. Choose whether to delete it.';
