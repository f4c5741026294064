/** From how many minutes on it is told that a sign-in ends. */
const warning = 5;

/** The minutes that a sign-in has left, begun ones counted whole; null while there is no need to tell. */
export const minutesLeft = (endsAt: number | null, now: number): number | null => {
  if (endsAt === null) return null;
  const left = Math.max(0, Math.ceil((endsAt - now) / 60_000));
  return left <= warning ? left : null;
};
