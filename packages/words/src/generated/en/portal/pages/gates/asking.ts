/** Generated from en/portal/pages/gates/asking.json. */
import { number as $number } from '../../../../../intl/en.js';

export const youHaveAskedToOpen = 'You have asked to open this stage. These are the conditions of its gate.';
export const askToOpenStage = ({ stage }: { readonly stage: string }): string => `Ask to open: ${stage}`;
export const rollOutOfService = ({ service }: { readonly service: string }): string => `Roll-out of ${service}`;
export const backToTheGate = 'Back to the gate';
export const activities = 'Activities';
export const chooseFromTheActivities = 'Choose from the activities that your signed assessment covers for this stage.';
export const yourSignedAssessmentDoes = 'Your signed assessment does not cover any activity for this stage that uses a component you have switched on. Assess the activities for this stage and have the assessment signed again.';
export const yourForceHasNoSigned = 'Your force has no signed assessment, so there are no activities to choose from yet. You can still ask, and see what is missing.';
export const components = 'Components';
export const theseAreTheComponents = 'These are the components of the activities you choose. Select all that this stage uses.';
export const selectAllThatThisStage = 'Select all that this stage uses.';
export const howManyPeopleWillUse = 'How many people will use it?';
export const dataInTheSandbox = 'Data in the sandbox';
export const iAttestThatTheSandbox = 'I attest that the sandbox holds synthetic data only';
export const askToOpenThisStage = 'Ask to open this stage';
export const withService = ({ service }: { readonly service: string }): string => `With ${service}`;
export const theStagesAlreadyOpenUse = 'The stages already open use up all the people that your signed assessment covers, so there are none left for this stage.';
export const yourSignedAssessmentCoversUp = ({ users }: { readonly users: number }): string => `Your signed assessment covers up to ${$number(users)} more people for this stage.`;
export const aPilotIsForPeople = ({ pilotUsers }: { readonly pilotUsers: number }): string => `A pilot is for ${$number(pilotUsers)} people at most.`;
