import { useState } from 'react';
import type { DocumentItem } from '../assessment-document.js';

interface SavedHere {
  /** Whether this page has saved since it was opened. */
  readonly isHere: boolean;
  readonly note: (item: DocumentItem) => void;
}

export const useSavedHere = (): SavedHere => {
  const [isHere, setHere] = useState(false);
  return { isHere, note: () => setHere(true) };
};
