/** Generated from en/api/features/assessments/forking.json. */
export const chooseAMatrix = 'Choose a matrix of the catalogue';
export const serviceOrganisationNameSOwn = ({ organisationName, service }: { readonly organisationName: string; readonly service: string }): string => `${service}: ${organisationName}’s own assessment`;
