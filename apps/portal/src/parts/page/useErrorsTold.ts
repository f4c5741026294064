import type { TellError } from '@countersign/ui';
import { useCallback, useState } from 'react';

/** How many error summaries stand on a page now, and how each of them tells it. */
export const useErrorsTold = (): readonly [number, TellError] => {
  const [count, setCount] = useState(0);
  const tell = useCallback(() => {
    setCount((before) => before + 1);
    return () => setCount((before) => before - 1);
  }, []);
  return [count, tell];
};
