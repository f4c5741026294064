import type { TemplateItem } from '@countersign/domain';
import { deferredQuestion, localQuestion, nationalComponent, nationalQuestion } from './item.js';

const processing =
  'United Kingdom in the ordinary course. Not confirmed for every operation: the vendor publishes exceptions for some features.';
const support =
  'Not confirmed. The vendor’s engineers work in several countries, and nothing held by the programme says that support for this component stays in the United Kingdom.';

export const components: readonly TemplateItem[] = [
  nationalComponent('exchange-online', 'Exchange Online', { processing, support }),
  nationalComponent('teams-chat', 'Teams chat', { processing, support }),
  nationalComponent('teams-meetings', 'Teams meetings', {
    processing:
      'Sound and picture pass through the relay that is nearest to the people in the meeting, which can be abroad if somebody joins from there.',
    support,
  }),
  nationalComponent('sharepoint-online', 'SharePoint Online', { processing, support }),
  nationalComponent('onedrive', 'OneDrive', { processing, support }),
  nationalComponent('entra-id', 'Entra ID', {
    processing:
      'Not confirmed. Sign-in is checked wherever the vendor’s nearest service stands, and some account data is copied between regions.',
    support,
  }),
  localQuestion({
    id: 'components.local-systems',
    section: 'components',
    title: 'Systems of this force that send data to the service or take it',
    guidance:
      'Name each system of record, gateway and archive, what passes and in which direction. Copying by hand counts.',
    law: ['dpa2018.s64.3.a', 'dpa2018.s38.1', 'app.sysrecord', 'ukgdpr.35.7.a'],
  }),
];

export const transfers: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'transfers.routes',
    section: 'transfers',
    title: 'Ways out of the United Kingdom',
    guidance: 'Storage in the United Kingdom is one answer of several. Look at access, backup and diagnosis as well.',
    provenance: 'law',
    law: ['dpa2018.s73.1', 'dpa2018.s73.3', 'dpa2018.s73.4.aa', 'dpa2018.s78.7', 'ukgdpr.44A', 'ico.remote.access'],
    answer: [
      'Data at rest is stored in the United Kingdom. That alone does not mean that none leaves. Four ways out remain: an engineer abroad who looks at data to solve a fault, diagnostic data about use, features for which the vendor publishes an exception, and somebody who signs in from another country.',
      'Access from abroad is treated as a transfer. For law enforcement data each one must be necessary for a law enforcement purpose, must be approved by regulations or rest on safeguards that the force itself finds not materially lower, and must go to a processor whose contract with this force complies with section 59. No approval under Part 3 is known for the United States; the arrangement for commercial data does not help.',
      'The programme cannot settle this for a force, because the test turns on the force’s own contract and on its own instruction for each particular transfer. Until both are there, access by engineers abroad stays switched off unless the force lets one in.',
    ],
  }),
  deferredQuestion({
    id: 'transfers.instructions',
    section: 'transfers',
    title: 'Instructions for particular transfers',
    guidance:
      'Say which transfers this force instructs, for which purpose, to which country and until when, and who signed. If it instructs none, say that and say how access is refused.',
    law: ['dpa2018.s59.7', 'dpa2018.s73.1', 'dpa2018.s73.4.aa'],
  }),
];
