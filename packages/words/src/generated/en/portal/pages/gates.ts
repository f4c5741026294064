/** Generated from en/portal/pages/gates.json. */
import { number as $number, plural as $plural } from '../../../../intl/en.js';

export const rollOutOfService = ({ service }: { readonly service: string }): string => `Roll-out of ${service}`;
export const allStages = 'All stages';
export const conditions = 'Conditions';
export const request = 'Request';
export const aStageOpensWhen = 'A stage opens when every condition of its gate is met and the senior information risk owner signs. It is held again as soon as a condition is no longer met.';
export const viewConditions = 'View conditions';
export const people = ({ users }: { readonly users: number }): string => $plural(users, { one: `${$number(users)} person`, other: `${$number(users)} people` });
export const components = ({ components }: { readonly components: number }): string => $plural(components, { one: `${$number(components)} component`, other: `${$number(components)} components` });
export const notYet = 'Not yet';
export const gate = 'Gate';
export const status = 'Status';
export const askedFor = 'Asked for';
