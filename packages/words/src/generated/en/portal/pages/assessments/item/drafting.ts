/** Generated from en/portal/pages/assessments/item/drafting.json. */
export const yourSignInHasEnded = 'your sign-in has ended. What you typed is still here. Sign in again to save it.';
export const countersignCouldNotAccept = 'Countersign could not accept it. What you typed is still here.';
export const countersignIsNotResponding = 'Countersign is not responding, so we do not know if it was saved. What you typed is still here. Countersign will keep trying.';
export const countersignIsTakingTooLong = 'Countersign is taking too long to respond, so we do not know if it was saved. What you typed is still here. Countersign will keep trying.';
export const countersignIsBusy = ({ again }: { readonly again: string }): string => `Countersign is busy. What you typed is still here. Select the button ${again} to save it.`;
export const yourRoleDoesNotLet = 'your role does not let you do this. What you typed is still here. Ask somebody with the right role.';
export const somethingWentWrongSoWe = 'something went wrong, so we do not know if it was saved. What you typed is still here. Select the button to save it. It will only be saved once.';
export const itWouldDeleteText = 'it would delete text that somebody wrote. Choose whether to delete it.';
