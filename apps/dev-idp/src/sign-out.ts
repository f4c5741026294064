import type { KoaContextWithOIDC } from 'oidc-provider';
import { htmlOf } from './pages/page.js';

const back = (address: string, state: unknown): string => {
  const url = new URL(address);
  if (typeof state === 'string') url.searchParams.set('state', state);
  return url.href;
};

/** A client that shows the id token it was given signs its person out at once, as Keycloak does; others are asked. */
export const signOut = async (ctx: KoaContextWithOIDC, form: string): Promise<void> => {
  const { params, session } = ctx.oidc;
  if (params?.id_token_hint && typeof params.post_logout_redirect_uri === 'string') {
    await session?.destroy();
    ctx.status = 303;
    ctx.redirect(back(params.post_logout_redirect_uri, params.state));
    return;
  }
  ctx.type = 'html';
  ctx.body = htmlOf({
    title: 'Sign out',
    body: `<h1>Do you want to sign out?</h1>${form}<p><button form="op.logoutForm" name="logout" value="yes">Sign out</button></p>`,
  });
};

export const signedOut = (ctx: KoaContextWithOIDC): void => {
  ctx.type = 'html';
  ctx.body = htmlOf({ title: 'Signed out', body: '<h1>You are signed out</h1>' });
};
