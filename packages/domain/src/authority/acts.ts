import type { Role } from './roles.js';

const everyForceRole = [
  'assessor',
  'information-asset-owner',
  'data-protection-officer',
  'senior-information-risk-owner',
  'contracts-lead',
  'roll-out-lead',
] as const;
const whoSigns = ['data-protection-officer', 'senior-information-risk-owner', 'information-asset-owner'] as const;
/**
 * The roles that may act as the second person. Somebody who does so can afterwards neither advise on the assessment nor
 * decide on it (law 6).
 */
const whoSeconds = ['data-protection-officer', 'information-asset-owner'] as const;
const programme = ['template-author', 'template-publisher'] as const;
const everyone = [...programme, ...everyForceRole, 'inspector'] as const;

/**
 * Every act in the system and the roles that may do it. The one table of authority; what it does not name is refused.
 */
export const rolesFor = {
  'read-own-organisation': everyone,
  'read-training': everyForceRole,
  'record-training': whoSigns,
  'read-releases': everyone,
  'read-template-drafts': programme,
  'edit-template': ['template-author'],
  'publish-release': ['template-publisher'],
  'read-assessments': everyForceRole,
  'fork-release': ['assessor'],
  'answer-item': ['assessor'],
  'discard-changes': ['assessor'],
  'depart-from-level': ['assessor'],
  'confirm-departure': whoSeconds,
  'add-evidence': ['assessor'],
  'remove-evidence': ['assessor'],
  'ask-question': everyForceRole,
  'reply-to-question': everyForceRole,
  'resolve-question': everyForceRole,
  'record-measure-in-place': ['assessor', 'information-asset-owner'],
  'withdraw-measure-in-place': ['assessor', 'information-asset-owner'],
  'override-finding': ['assessor'],
  'confirm-override': whoSeconds,
  'withdraw-override': ['assessor', ...whoSeconds],
  'view-screening': ['data-protection-officer'],
  'decide-screening': ['senior-information-risk-owner'],
  'revoke-screening': ['senior-information-risk-owner'],
  'mark-for-publication': ['assessor'],
  'submit-assessment': ['assessor'],
  'take-back-assessment': ['assessor', 'senior-information-risk-owner'],
  'send-back-assessment': ['data-protection-officer'],
  'decline-measures': ['information-asset-owner'],
  'give-advice': ['data-protection-officer'],
  'approve-measures': ['information-asset-owner'],
  'decide-assessment': ['senior-information-risk-owner'],
  'revoke-signature': ['senior-information-risk-owner'],
  'read-agreements': everyForceRole,
  'record-agreement': ['contracts-lead'],
  'map-clause': ['contracts-lead'],
  'accept-clause-words': ['contracts-lead', 'information-asset-owner'],
  'read-gates': everyForceRole,
  'ask-for-stage': ['roll-out-lead'],
  'open-stage': ['senior-information-risk-owner'],
  'close-stage': ['senior-information-risk-owner'],
  'read-board': [...programme, 'inspector'],
  'read-timeline-of-all': [...programme, 'inspector'],
  'export-ledger': everyone,
  'open-inspection': ['inspector'],
  'inspect-force': ['inspector'],
  'read-inspections': [...everyForceRole, 'inspector'],
} as const satisfies Readonly<Record<string, readonly Role[]>>;

export type Act = keyof typeof rolesFor;

/** Whether somebody who holds these appointments today may do this. Holding none allows nothing (law 1). */
export const rolesAllow = (held: readonly Role[], act: Act): boolean =>
  held.some((role) => (rolesFor[act] as readonly Role[]).includes(role));

/** Every act that these appointments allow, in the order of the table. */
export const actsOf = (held: readonly Role[]): readonly Act[] =>
  (Object.keys(rolesFor) as Act[]).filter((act) => rolesAllow(held, act));
