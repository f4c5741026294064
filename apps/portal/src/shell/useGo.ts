import { useRouter } from '@tanstack/react-router';

declare module '@tanstack/history' {
  interface HistoryState {
    /** What was just done, in one sentence, for the page that comes next. */
    notice?: string;
  }
}

/** Goes to another page of the portal; `notice` is told there. */
export const useGo = () => {
  const router = useRouter();
  return (href: string, notice?: string): void =>
    router.history.push(href, notice === undefined ? undefined : { notice });
};
