import { useState } from 'react';
import { useIsNarrow } from '../base/useIsNarrow.js';

export type Menu = { narrow: boolean; open: boolean; toggle: () => void };

/** A menu that folds away in a narrow window, and never in a wide one. */
export const useMenu = (collapses: boolean): Menu => {
  const [open, setOpen] = useState(false);
  const narrow = useIsNarrow() && collapses;
  return { narrow, open, toggle: () => setOpen((was) => !was) };
};
