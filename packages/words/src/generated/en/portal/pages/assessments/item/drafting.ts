/** Generated from en/portal/pages/assessments/item/drafting.json. */
export const yourSignInHasEnded = 'your sign-in has ended. What you typed is kept here: sign in again to save it.';
export const theServiceDidNotTake = 'the service did not take it. What you typed is kept here.';
export const theServiceDoesNotAnswer = 'the service does not answer, so it is not known whether this was saved. What you typed is kept here, and it is tried again by itself.';
export const theServiceTakesTooLong = 'the service takes too long to answer, so it is not known whether this was saved. What you typed is kept here, and it is tried again by itself.';
export const theServiceIsBusy = ({ again }: { readonly again: string }): string => `the service is busy with what was asked for. What you typed is kept here: press the button ${again} to save it.`;
export const yourAppointmentsDoNotLet = 'your appointments do not let you do this. What you typed is kept here: ask somebody whose part it is.';
export const somethingWentWrong = 'something went wrong, and it is not known whether this was saved. What you typed is kept here: press the button, and it is saved once.';
export const itWouldLeaveEmpty = 'it would leave empty what somebody wrote. Say whether it is to go.';
