import type { Day } from '@countersign/domain/kernel';
import { inForce } from '@countersign/domain/law';
import { informationRequests } from './freedom-of-information-requests.js';
import { exemptions } from './freedom-of-information.js';
import { guidance } from './guidance.js';
import { part3Assessment } from './part-3-assessment.js';
import { part3Controllers } from './part-3-controllers.js';
import { part3Logging } from './part-3-logging.js';
import { part3Principles } from './part-3-principles.js';
import { part3Rights } from './part-3-rights.js';
import { part3Scope } from './part-3-scope.js';
import { part3Security } from './part-3-security.js';
import { part3Transfers } from './part-3-transfers.js';
import { part3AutomatedDecisions } from './part-3-automated-decisions.js';
import { part3Codes } from './part-3-codes.js';
import { part3Consent } from './part-3-consent.js';
import { part3Exemptions } from './part-3-exemptions.js';
import { part3TransfersFurther } from './part-3-transfers-further.js';
import { part4JointProcessing } from './part-4-joint-processing.js';
import { regulator } from './regulator.js';
import { ukGdprFurther } from './uk-gdpr-further.js';
import { policy } from './policy.js';
import { schedule8Provisions } from './schedule-8-provisions.js';
import { ukGdprAssessment } from './uk-gdpr-assessment.js';
import { ukGdprControllers } from './uk-gdpr-controllers.js';
import { ukGdprPrinciples } from './uk-gdpr-principles.js';
import { ukGdprRights } from './uk-gdpr-rights.js';
import type { Provision } from './provision.js';

/** Every provision that this catalogue knows, in every version. */
export const provisions: readonly Provision[] = [
  ...part3Scope,
  ...part3Principles,
  ...schedule8Provisions,
  ...part3Rights,
  ...part3Controllers,
  ...part3Logging,
  ...part3Assessment,
  ...part3Security,
  ...part3Transfers,
  ...part3TransfersFurther,
  ...part3Consent,
  ...part3AutomatedDecisions,
  ...part3Codes,
  ...part3Exemptions,
  ...part4JointProcessing,
  ...regulator,
  ...ukGdprPrinciples,
  ...ukGdprRights,
  ...ukGdprControllers,
  ...ukGdprAssessment,
  ...ukGdprFurther,
  ...guidance,
  ...policy,
  ...informationRequests,
  ...exemptions,
];

/** Every version of a provision, the earliest first. */
export const versionsOf = (id: string): readonly Provision[] =>
  provisions.filter((one) => one.id === id).sort((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));

/** The version of a provision that is in force on a day; null where there is none (law 15). */
export const provisionOn = (id: string, day: Day): Provision | null =>
  versionsOf(id).find((one) => inForce(one, day)) ?? null;

/** Every provision that is in force on a day, in the order of the law. */
export const provisionsOn = (day: Day): readonly Provision[] => provisions.filter((one) => inForce(one, day));
