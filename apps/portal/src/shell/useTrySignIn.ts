import { useState } from 'react';

/** Goes to the sign-in, or says that its service does not answer: the page that one is on stays. */
export const useTrySignIn = (go: () => Promise<void>) => {
  const [isUnanswered, setUnanswered] = useState(false);
  return {
    isUnanswered,
    go: () => {
      setUnanswered(false);
      go().catch(() => setUnanswered(true));
    },
  };
};
