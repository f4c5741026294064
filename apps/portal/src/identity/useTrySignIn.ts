import { useRef, useState } from 'react';

/** Goes to the sign-in, once at a time, or says that its service does not answer: the page that one is on stays. */
export const useTrySignIn = (go: () => Promise<void>) => {
  const [isUnanswered, setUnanswered] = useState(false);
  const going = useRef(false);
  return {
    isUnanswered,
    go: () => {
      if (going.current) return;
      going.current = true;
      setUnanswered(false);
      void go()
        .catch(() => setUnanswered(true))
        .finally(() => {
          going.current = false;
        });
    },
  };
};
