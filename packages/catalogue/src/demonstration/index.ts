export {
  demonstrationForce,
  demonstrationOrganisations,
  type DemonstrationOrganisation,
  type ForceName,
} from './organisations.js';
export { demonstrationPeople, type DemonstrationPerson } from './people.js';
