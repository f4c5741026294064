import Provider from 'oidc-provider';
import type { Configuration, KoaContextWithOIDC } from 'oidc-provider';
import { endStepUp, policyOf } from './asking-again.js';
import { clientMetadata, matchAddressesAsKeycloakDoes, signInClients } from './clients.js';
import { grantEverythingAsked } from './grants.js';
import type { Person } from './person.js';
import { claimsFor } from './realm/claims.js';
import type { SignIn, TokenKind } from './realm/claims.js';
import { levelsOf } from './realm/levels.js';
import type { Realm } from './realm/realm-file.js';
import type { Records } from './records.js';
import { errorPage } from './pages/error-page.js';
import { htmlOf } from './pages/page.js';
import { signOut, signedOut } from './sign-out.js';
import type { Keys } from './signing-keys.js';
import { writeRefreshTokensAsJwt } from './tokens.js';

export interface Ingredients {
  readonly issuer: string;
  readonly realm: Realm;
  readonly people: readonly Person[];
  readonly keys: Keys;
  readonly records: Records;
}

const resource = 'urn:countersign:api';
const path = '/protocol/openid-connect';

export const buildProvider = ({ issuer, realm, people, keys, records }: Ingredients): Provider => {
  const levels = levelsOf(realm);
  const clients = signInClients(realm);
  const personOf = new Map(people.map((person) => [person.subject, person]));

  const claims = (kind: TokenKind, clientId: string | undefined, signIn: SignIn): Record<string, unknown> =>
    claimsFor(kind, clients.find((client) => client.clientId === clientId)?.protocolMappers ?? [], signIn);

  const signInOf = (ctx: KoaContextWithOIDC, person: Person): SignIn => {
    const source = ctx.oidc.entities.RefreshToken ?? ctx.oidc.entities.AuthorizationCode;
    return { person, authTime: source?.authTime, level: source?.acr };
  };

  const configuration: Configuration = {
    adapter: records.adapterFor,
    clients: clients.map(clientMetadata),
    jwks: { keys: [...keys.signing] },
    cookies: {
      keys: [...keys.cookies],
      names: { session: 'dev_idp_session', interaction: 'dev_idp_sign_in', resume: 'dev_idp_resume' },
    },
    routes: {
      authorization: `${path}/auth`,
      token: `${path}/token`,
      jwks: `${path}/certs`,
      end_session: `${path}/logout`,
      userinfo: `${path}/userinfo`,
    },
    scopes: ['openid'],
    acrValues: Object.keys(realm.attributes['acr.loa.map']),
    claims: {
      openid: ['sub', 'acr', 'auth_time', 'name', 'preferred_username', 'organisation', 'realm_access'],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    responseTypes: ['code'],
    ttl: {
      AccessToken: realm.accessTokenLifespan,
      IdToken: realm.accessTokenLifespan,
      AuthorizationCode: realm.accessCodeLifespan,
      RefreshToken: realm.ssoSessionIdleTimeout,
      Session: realm.ssoSessionMaxLifespan,
      Grant: realm.ssoSessionMaxLifespan,
      Interaction: 3600,
    },
    features: {
      devInteractions: { enabled: false },
      claimsParameter: { enabled: true },
      userinfo: { enabled: true },
      rpInitiatedLogout: { enabled: true, logoutSource: signOut, postLogoutSuccessSource: signedOut },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, _indicator, client) => ({
          scope: '',
          audience: String(
            claims('access', client.clientId, { person: nobody, authTime: undefined, level: undefined }).aud,
          ),
          accessTokenFormat: 'jwt',
          accessTokenTTL: realm.accessTokenLifespan,
          jwt: { sign: { alg: realm.defaultSignatureAlgorithm } },
        }),
      },
    },
    interactions: {
      policy: policyOf(levels),
      url: (_ctx, interaction) => `${new URL(issuer).pathname}/sign-in/${interaction.uid}`,
    },
    clientBasedCORS: (_ctx, origin, client) =>
      clients.some(({ clientId, webOrigins }) => clientId === client.clientId && webOrigins.includes(origin)),
    issueRefreshToken: (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: realm.revokeRefreshToken,
    loadExistingGrant: grantEverythingAsked,
    findAccount: (ctx, subject) => {
      const person = personOf.get(subject);
      return (
        person && {
          accountId: subject,
          claims: (use) => ({
            ...claims(use === 'userinfo' ? 'userinfo' : 'id', ctx.oidc.client?.clientId, signInOf(ctx, person)),
            sub: subject,
          }),
        }
      );
    },
    extraTokenClaims: (ctx, token) => {
      const person = 'accountId' in token ? personOf.get(token.accountId) : undefined;
      if (!person) return undefined;
      const { sid } = ctx.oidc.entities.RefreshToken ?? ctx.oidc.entities.AuthorizationCode ?? {};
      return {
        typ: 'Bearer',
        azp: token.clientId,
        ...(sid && { sid }),
        ...claims('access', token.clientId, signInOf(ctx, person)),
      };
    },
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = htmlOf(errorPage(out.error_description ?? out.error));
    },
  };

  const provider = new Provider(issuer, configuration);
  matchAddressesAsKeycloakDoes(provider);
  writeRefreshTokensAsJwt(provider, keys.cookies[0] ?? issuer);
  provider.on('authorization.accepted', endStepUp(levels));
  return provider;
};

const nobody: Person = { subject: '', organisationId: '', organisationName: '', name: '', roles: [] };
