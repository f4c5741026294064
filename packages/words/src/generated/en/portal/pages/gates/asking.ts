/** Generated from en/portal/pages/gates/asking.json. */
import { number as $number } from '../../../../../intl/en.js';

export const theStageIsAsked = 'The stage is asked for. Here is what its gate needs.';
export const askForStage = ({ stage }: { readonly stage: string }): string => `Ask for: ${stage}`;
export const rollOutOfService = ({ service }: { readonly service: string }): string => `Roll-out of ${service}`;
export const backToTheGate = 'Back to the gate';
export const activities = 'Activities';
export const thoseThatYourOwnSigned = 'Those that your own signed assessment covers in this stage.';
export const yourSignedAssessmentCovers = 'Your signed assessment covers no activity in this stage, with a component that is switched on. Have them assessed for it, and have the assessment signed again.';
export const yourForceHasNoSigned = 'Your force has no signed assessment, so there are no activities to name yet. You can ask all the same, and see what is missing.';
export const components = 'Components';
export const thoseOfTheActivities = 'Those of the activities that you choose. Choose all that this stage uses.';
export const chooseAllThatThisStage = 'Choose all that this stage uses.';
export const howManyPeopleWouldUse = 'How many people would use it';
export const dataInTheSandbox = 'Data in the sandbox';
export const iAttestThatTheSandbox = 'I attest that the sandbox holds synthetic data only';
export const askForThisStage = 'Ask for this stage';
export const withService = ({ service }: { readonly service: string }): string => `With ${service}`;
export const yourSignedAssessmentLeavesNobody = 'Your signed assessment leaves nobody for this stage: the stages that are open take up all of its people.';
export const yourSignedAssessmentLeaves = ({ users }: { readonly users: number }): string => `Your signed assessment leaves ${$number(users)} for this stage.`;
export const aPilotIsForPeople = ({ pilotUsers }: { readonly pilotUsers: number }): string => `A pilot is for ${$number(pilotUsers)} people at most.`;
