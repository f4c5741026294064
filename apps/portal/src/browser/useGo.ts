import { useHistory } from './useHistory.js';

declare module '@tanstack/history' {
  interface HistoryState {
    /** What was just done, in one sentence, for the page that comes next. */
    notice?: string;
  }
}

/** Goes to another page of the portal; `notice` is told there. */
export const useGo = () => {
  const history = useHistory();
  return (href: string, notice?: string): void => history.push(href, notice === undefined ? undefined : { notice });
};
