export {
  demonstrationForce,
  demonstrationOrganisations,
  type DemonstrationOrganisation,
  type ForceName,
} from './organisations.js';
export { demonstrationPeople, type DemonstrationPerson } from './people.js';
export { exampleTraining, personWithoutTraining } from './training.js';
export {
  dayOf2020,
  inOneBreath,
  isInferred,
  sourceOf2020,
  statementsOf2020,
  type StatementOf2020,
} from './statements-of-2020.js';
export { sources, type Source } from '@countersign/catalogue/account';
export { microsoft365 } from './microsoft-365.js';
export { templateDpia, type DemonstrationTemplate } from './template-dpia/index.js';
export { templateAgreement } from './template-agreement.js';
export { exampleAgreement, type ExampleMapping } from './examples.js';
export { kentAssessment, type ExemplaryAssessment } from './kent/index.js';
export type {
  ExemplaryAnswer,
  ExemplaryFile,
  ExemplaryMark,
  ExemplaryMeasureInPlace,
  ExemplaryRow,
} from './kent/exemplary.js';
export { kentSignOff } from './kent/sign-off.js';
export { withRowIds } from './kent/with-row-ids.js';
export {
  accountOf2019,
  dayOf2019,
  filledIn2019,
  footingOf2019,
  national2019,
  onRecord2019,
  saidOf2019,
  title2019,
  type AccountedItem,
  type FilledIn,
} from './national-2019/index.js';
