import { fetchInTime } from '../browser/in-time.js';

export interface Tokens {
  readonly access: string;
  readonly refresh: string | undefined;
  readonly id: string | undefined;
}

/** What the provider says to a renewal: tokens, a refusal, or nothing that says anything of the sign-in. */
export type TokenAnswer =
  { readonly kind: 'tokens'; readonly tokens: Tokens } | { readonly kind: 'refused' } | { readonly kind: 'no-answer' };

interface Body {
  readonly access_token?: unknown;
  readonly refresh_token?: unknown;
  readonly id_token?: unknown;
  readonly error?: unknown;
}

const noAnswer = { kind: 'no-answer' } as const;
const textOr = (raw: unknown, before: string | undefined) => (typeof raw === 'string' ? raw : before);

/** A provider that cannot answer now says nothing of whether somebody is signed in. */
const passing = ['temporarily_unavailable', 'server_error', 'slow_down'];

/** A refusal is the provider's own: a status of 4xx and an error by name. A page of something between is none. */
const readAnswer = (status: number, body: Body, before: Tokens): TokenAnswer => {
  if (status === 200 && typeof body.access_token === 'string') {
    const tokens = {
      access: body.access_token,
      refresh: textOr(body.refresh_token, before.refresh),
      id: textOr(body.id_token, before.id),
    };
    return { kind: 'tokens', tokens };
  }
  const isRefusal = status >= 400 && status < 500 && status !== 408 && status !== 429;
  return isRefusal && typeof body.error === 'string' && !passing.includes(body.error) ? { kind: 'refused' } : noAnswer;
};

/** Asks the provider to go on with a sign-in. A line that is down, no answer in time and a fault of it are no answer. */
export const askForTokens = async (url: string, clientId: string, before: Tokens): Promise<TokenAnswer> => {
  const body = new URLSearchParams({
    grant_type: 'refresh_token',
    refresh_token: before.refresh ?? '',
    client_id: clientId,
  });
  try {
    const response = await fetchInTime(url, { method: 'POST', credentials: 'include', body });
    return readAnswer(response.status, (await response.json()) as Body, before);
  } catch {
    return noAnswer;
  }
};
