/**
 * The name of an organisation on what leaves the system: a certificate, an export. A demonstration says there, in the
 * text that is hashed, that it is no statement of the real organisation.
 */
export const nameOnPaper = ({
  name,
  demonstration,
}: {
  readonly name: string;
  readonly demonstration: boolean;
}): string => (demonstration ? `${name} (demonstration: no statement of the real ${name})` : name);
