/** Keycloak's rule: the registered address itself, or anything below it where it ends in a star. */
export const isRegistered = (address: string, registered: readonly string[]): boolean => {
  if (!URL.canParse(address)) return false;
  const { href, username, password } = new URL(address);
  if (username !== '' || password !== '' || href.includes('#')) return false;
  return registered.some((pattern) =>
    pattern.endsWith('*') ? href.startsWith(pattern.slice(0, -1)) : href === new URL(pattern).href,
  );
};
