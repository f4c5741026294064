import { useEffect, useRef, type RefObject } from 'react';

/** The latest of a value that changes with every rendering, for an effect that must not run again because of it. */
export const useLatest = <Value>(value: Value): RefObject<Value> => {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
};
