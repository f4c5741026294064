import { normalizeUri } from 'micromark-util-sanitize-uri';

const harmless = /^(https?|mailto)$/i;

/** The protocol that an address begins with: whatever stands before its first colon, if no path, query or place does. */
const protocolOf = (address: string): string | null => /^([^:/?#]*):/.exec(address)?.[1] ?? null;

/** An address to go to as a browser reads it, and null where it could do anything other than go somewhere. */
export const harmlessAddress = (typed: string): string | null => {
  const address = normalizeUri(typed);
  const protocol = protocolOf(address);
  return address !== '' && (protocol === null || harmless.test(protocol)) ? address : null;
};
