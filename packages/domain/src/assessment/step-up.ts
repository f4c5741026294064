/** A decision needs a sign-in made for it: older than this, the signatory signs in again (S8). Seconds. */
export const stepUpMaximumAgeSeconds = 300;
