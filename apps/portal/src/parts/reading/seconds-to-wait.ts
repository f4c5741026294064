import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

const asSeconds = (told: unknown): number | null => {
  const seconds = Number(told ?? NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
};

/** The seconds after which a service that is not there, or was asked too much, can be asked again; null where it did not say. */
export const secondsToWait = (error: unknown): number | null => {
  if (CombinedGraphQLErrors.is(error)) return asSeconds(error.errors[0]?.extensions?.['retryAfter']);
  if (!ServerError.is(error) || ![429, 503].includes(error.statusCode)) return null;
  return asSeconds(error.response.headers.get('retry-after'));
};
