/** What is read of a token: who it is of, when it was made and when it ends, in seconds. */
export interface Claims {
  readonly sub?: string;
  readonly name?: string;
  readonly iat?: number;
  readonly exp?: number;
}

/** What a token says. It is not verified here: the API does that. Nothing where it cannot be read. */
export const claimsOf = (token: string | undefined): Claims => {
  try {
    const body = (token ?? '').split('.')[1] ?? '';
    const bytes = Array.from(atob(body.replace(/-/g, '+').replace(/_/g, '/')), (one) => one.charCodeAt(0));
    const escaped = bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
    return JSON.parse(decodeURIComponent(escaped)) as Claims;
  } catch {
    return {};
  }
};
