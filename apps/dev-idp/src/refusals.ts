const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/;

export interface Surroundings {
  readonly nodeEnv: string | undefined;
  readonly host: string;
  readonly issuerUrl: string | undefined;
}

/** Why this provider must not run here, in one plain sentence, or null where it may: anybody can sign in as anybody. */
export const reasonNotToStart = ({ nodeEnv, host, issuerUrl }: Surroundings): string | null => {
  if (nodeEnv === 'production') {
    return 'The development identity provider lets anybody sign in as anybody, so it does not start with NODE_ENV=production.';
  }
  const elsewhere = [host, ...(issuerUrl === undefined ? [] : [new URL(issuerUrl).hostname])].find(
    (name) => !loopback.test(name),
  );
  return elsewhere === undefined
    ? null
    : `The development identity provider lets anybody sign in as anybody, so it listens on this machine only and not on ${elsewhere}.`;
};
