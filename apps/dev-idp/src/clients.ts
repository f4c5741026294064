import type Provider from 'oidc-provider';
import type { ClientMetadata } from 'oidc-provider';
import type { Realm, RealmClient } from './realm/realm-file.js';
import { isRegistered } from './realm/redirect-uris.js';

/** The clients of the realm that people sign in through; a bearer-only client is only an audience. */
export const signInClients = (realm: Realm): readonly RealmClient[] =>
  realm.clients.filter(({ publicClient, standardFlowEnabled }) => publicClient && standardFlowEnabled);

const afterSignOut = (client: RealmClient): readonly string[] => {
  const listed = client.attributes['post.logout.redirect.uris'] ?? '';
  return listed === '+' ? client.redirectUris : listed.split('##').filter((uri) => uri !== '');
};

export const clientMetadata = (client: RealmClient): ClientMetadata => ({
  client_id: client.clientId,
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
  redirect_uris: [...client.redirectUris],
  post_logout_redirect_uris: [...afterSignOut(client)],
  id_token_signed_response_alg: 'RS256',
});

/** Addresses are matched as Keycloak matches them, so that one realm file serves both. */
export const matchAddressesAsKeycloakDoes = (provider: Provider): void => {
  const { prototype } = provider.Client;
  prototype.redirectUriAllowed = function (address) {
    return isRegistered(address, this.redirectUris ?? []);
  };
  prototype.postLogoutRedirectUriAllowed = function (address) {
    return isRegistered(address, this.postLogoutRedirectUris ?? []);
  };
};
