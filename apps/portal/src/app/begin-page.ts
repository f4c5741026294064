import type { AnyRouter } from '@tanstack/react-router';

/**
 * Has the code of the page at an address on its way at once, while it is found out who is here. Whose page it is, is asked
 * when it is drawn: code is public.
 */
export const beginPage = (router: AnyRouter, address: string): void => {
  const [, , route] = router.getMatchedRoutes(address);
  route?.options.staticData?.begin?.();
};
