import { type ReactNode, useId } from 'react';
import { isShown } from '../base/isShown.js';

export type Described = {
  id?: string | undefined;
  name?: string | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  describedBy?: string | undefined;
};
export type Field = { id: string; hintId: string; errorId: string; describedBy: string | undefined };

/** The ids that tie a field to its hint and its error. Without an id the name serves, as in GOV.UK Frontend. */
export const useField = ({ id: given, name, hint, error, describedBy }: Described): Field => {
  const own = useId();
  const id = given ?? name ?? own;
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const descriptions = [describedBy, isShown(hint) && hintId, isShown(error) && errorId].filter(Boolean);
  return { id, hintId, errorId, describedBy: descriptions.join(' ') || undefined };
};
