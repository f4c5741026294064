import { exemptions } from '@countersign/catalogue';

/** The exemptions that the catalogue has, by id: a mark can name no other. */
export const knownExemptions: readonly string[] = exemptions.map(({ id }) => id);
