import { accept, refuse, type Result } from '../../kernel/result.js';
import type { ScreeningView } from './screening-records.js';

/** A screening with the view that was given on exactly it, and the decision on it that stands. */
export interface ScreeningSoFar<View extends Pick<ScreeningView, 'needed'> = Pick<ScreeningView, 'needed'>> {
  /** A `ScreeningResult`; whatever else it says is no reason to decide that none is needed. */
  readonly result: string;
  readonly view: View | null;
  readonly decision: object | null;
}

/**
 * The view with which it can be decided that no assessment is needed: criteria and data protection officer agree that
 * none is, and nobody has decided it yet. Otherwise what speaks against it, in a sentence (DPA 2018 s.64(1), s.71(1)(b);
 * UK GDPR Art 35(1), (2)).
 */
export const agreedThatNone = <View extends Pick<ScreeningView, 'needed'>>({
  result,
  view,
  decision,
}: ScreeningSoFar<View>): Result<View, string> => {
  if (result !== 'not-needed') return refuse('The screening does not say that no assessment is needed');
  if (view === null) return refuse('The data protection officer has given no view of this screening yet');
  if (view.needed) return refuse('The data protection officer is of the view that one is needed');
  return decision === null ? accept(view) : refuse('This is decided already: revoke that before you decide again');
};

/** What the screening waits for: the view, or the decision that none is needed; null where for nothing. */
export const screeningWaitsFor = (
  screening: ScreeningSoFar & { readonly itemId: string | null },
): 'view' | 'decision' | null => {
  if (screening.itemId === null || screening.result === 'unanswered') return null;
  if (screening.view === null) return 'view';
  return agreedThatNone(screening).ok ? 'decision' : null;
};
