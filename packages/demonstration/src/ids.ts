type Kind = 'organisation' | 'person' | 'subject';

const kinds: Readonly<Record<Kind, string>> = { organisation: '0001', person: '0002', subject: '0003' };

const hex = (value: number, width: number): string => value.toString(16).padStart(width, '0');

/** A stable UUID (version 8, RFC 9562) for a thing of the demonstration: the same on every machine, and easy to tell. */
export const demonstrationId = (kind: Kind, organisation: number, number = 0): string =>
  `dec00000-${kinds[kind]}-8${hex(organisation, 3)}-8000-${hex(number, 12)}`;
