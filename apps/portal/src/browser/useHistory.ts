import { useRouter, type AnyRoute, type Router, type RouterHistory } from '@tanstack/react-router';

/** Where one came from and goes to, as the browser keeps it. */
export const useHistory = (): RouterHistory => useRouter<Router<AnyRoute, 'never', false, RouterHistory>>().history;
