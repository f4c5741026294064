import { interactionPolicy } from 'oidc-provider';
import type { KoaContextWithOIDC } from 'oidc-provider';
import type { Levels } from './realm/levels.js';

const asStrings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : typeof value === 'string' ? [value] : [];

interface AcrRequest {
  readonly id_token?: { readonly acr?: { readonly value?: unknown; readonly values?: unknown } | null };
}

const inClaims = (claims: unknown): readonly string[] => {
  if (typeof claims !== 'string') return [];
  const acr = (JSON.parse(claims) as AcrRequest).id_token?.acr;
  return [...asStrings(acr?.value), ...asStrings(acr?.values)];
};

/** The levels of sign-in that a request names, in `acr_values` or in the claims parameter that keycloak-js sends. */
export const levelsAsked = (params: Readonly<Record<string, unknown>>): readonly string[] => [
  ...(typeof params.acr_values === 'string' ? params.acr_values.split(' ') : []),
  ...inClaims(params.claims),
];

/** A step-up, and `max_age=0`, ask again whoever is signed in; an earlier sign-in never answers them. */
export const policyOf = (levels: Levels): interactionPolicy.DefaultPolicy => {
  const policy = interactionPolicy.base();
  const checks = policy.get('login')?.checks;
  checks?.remove('essential_acr');
  checks?.remove('essential_acrs');
  checks?.add(
    new interactionPolicy.Check('asked_again', 'a fresh sign-in is required', 'login_required', ({ oidc }) => {
      const fresh = levels.stepUp(levelsAsked(oidc.params ?? {})) !== undefined || Number(oidc.params?.max_age) === 0;
      return fresh && oidc.result?.login === undefined;
    }),
  );
  return policy;
};

/** A step-up counts for the request that asked for it and for no later one. */
export const endStepUp = (levels: Levels) => (ctx: KoaContextWithOIDC) => {
  const { session, result } = ctx.oidc;
  if (session && result?.login === undefined) session.acr = levels.everyday;
};
