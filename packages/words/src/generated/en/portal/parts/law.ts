/** Generated from en/portal/parts/law.json. */
export const itsLegalEntity = 'Its legal entity is a party';
export const anotherPartyShown = 'Another party, shown by a document';
export const itsLegalEntityIsNoParty = 'Its legal entity is no party';
export const loadingTheLaw = 'Loading the law';
export const relevantLaw = 'Relevant law';
