import { useEffect } from 'react';
import { useLatest } from '../drafts/useLatest.js';
import { keepTrying } from '../../browser/line.js';
import type { Fault } from './fault.js';

/** Whether an answer may come if it is asked for again later, without anybody doing anything. */
export const mayPass = (fault: Fault | null): boolean => fault?.kind === 'unreachable' || fault?.kind === 'too-slow';

/** Tries again by itself as long as there is no line, and at once when it may be back. */
export const useKeepTrying = (fault: Fault | null, attempt: () => void): void => {
  const latest = useLatest(attempt);
  const isDown = mayPass(fault);
  useEffect(() => (isDown ? keepTrying(() => latest.current()) : undefined), [isDown, latest]);
};
