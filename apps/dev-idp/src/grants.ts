import type { Grant, KoaContextWithOIDC } from 'oidc-provider';

/** Everybody agrees to everything that a client of the realm asks for: there is no consent page in Keycloak either. */
export const grantEverythingAsked = async (ctx: KoaContextWithOIDC): Promise<Grant | undefined> => {
  const { client, session, provider, requestParamOIDCScopes } = ctx.oidc;
  if (!client || !session?.accountId) return undefined;
  const known = session.grantIdFor(client.clientId);
  const grant =
    (known === undefined ? undefined : await provider.Grant.find(known)) ??
    new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope([...requestParamOIDCScopes].join(' '));
  await grant.save();
  return grant;
};
