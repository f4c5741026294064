import type { ComponentContent } from '@countersign/domain/document/content';
import type { TemplateItem } from '@countersign/domain/document/items';
import type { DataCategory } from '@countersign/domain/document/kinds';
import { dayOf2020, sourceOf2020 } from '../statements-of-2020.js';
import { filled, localQuestion, localTable, national, nationalQuestion } from './item.js';

const section = 'components';

const processing =
  'United Kingdom in the ordinary course. Not confirmed for every operation: the vendor publishes exceptions for some features.';
const support =
  'Not confirmed. The vendor’s engineers work in several countries, and nothing held by the programme says that support for this component stays in the United Kingdom.';
const telemetry =
  'The vendor’s own systems, in the United States among other places. What is sent depends on settings of the force.';

type Known = Pick<ComponentContent, 'component' | 'permittedData' | 'baseline'> & Partial<ComponentContent>;

/** A workload as the programme knows it. A place that nobody has confirmed counts as one that can be abroad. */
const nationalComponent = (title: string, known: Known): TemplateItem =>
  national(
    {
      id: `components.${known.component}`,
      section,
      title,
      guidance:
        'Check all six places against your own tenant and your own agreement, and adapt them to what you know. A place that nobody confirmed counts as abroad.',
      law: ['dpa2018.s32.3', 'dpa2018.s59.5', 'dpa2018.s64.3.a', 'dpa2018.s73.1', 'ukgdpr.28.3.chapeau'],
    },
    'programme',
    filled('component', {
      processor: 'microsoft',
      role: 'processor',
      enabled: true,
      licence: 'As bought by the force: what is logged depends on it',
      storage: 'United Kingdom',
      backup: 'United Kingdom: a second copy in the vendor’s other region there',
      processing,
      telemetry,
      support,
      keys: 'The vendor, in the United Kingdom, unless the force brings a key of its own',
      inUk: ['storage', 'backup', 'keys'],
      abroad: ['processing', 'telemetry', 'support'],
      locationEvidence:
        'The vendor’s published statement of where customers’ data is kept. It is a statement and not a test.',
      ...known,
    }),
  );

const work: readonly DataCategory[] = [
  'identity',
  'contact-details',
  'offences-and-allegations',
  'accounts-of-victims-and-witnesses',
  'health-and-vulnerability',
  'communications',
  'employment',
];
const ofUse: readonly DataCategory[] = ['identity', 'contact-details', 'use-of-the-service'];

const ofThePlatform = {
  text: 'Deployment packages of the cloud platform are backed up to the United States, whatever region was chosen.',
  source: sourceOf2020.slice(0, 200),
  readOn: dayOf2020,
  transfer: null,
  noPersonalData:
    'A deployment package holds the vendor’s program and its settings. A force puts nothing into it. Check that this is still what the vendor publishes.',
};

const workloads: readonly TemplateItem[] = [
  nationalComponent('Exchange Online', {
    component: 'exchange-online',
    permittedData: work,
    baseline:
      'Mail to outside is encrypted on the way, automatic forwarding to outside is off, and every mailbox has a retention label with an end.',
  }),
  nationalComponent('Teams chat', {
    component: 'teams-chat',
    permittedData: work,
    baseline:
      'Chat with people outside the force is off, messages have a retention period, and no app of a third party can be added.',
  }),
  nationalComponent('Teams meetings', {
    component: 'teams-meetings',
    permittedData: ['identity', 'contact-details', 'images-sound-and-video', 'communications'],
    processing:
      'Sound and picture pass through the relay that is nearest to the people in the meeting, which can be abroad if somebody joins from there.',
    baseline: 'Recording, transcription and captions are off, and whoever is not of the force waits to be let in.',
  }),
  nationalComponent('SharePoint Online', {
    component: 'sharepoint-online',
    permittedData: [...work, 'images-sound-and-video'],
    baseline:
      'A site has two owners, one activity, a label and an end. Links open for named people only, and guests are off.',
  }),
  nationalComponent('OneDrive', {
    component: 'onedrive',
    permittedData: ['identity', 'contact-details', 'employment'],
    baseline: 'No synchronising to a device that the force does not manage, and no sharing outside the force.',
  }),
  nationalComponent('Microsoft 365 Apps', {
    component: 'office-apps',
    permittedData: work,
    baseline: 'Diagnostic data is set to the least, and connected experiences that send content are off.',
  }),
  nationalComponent('Entra ID', {
    component: 'entra-id',
    permittedData: ofUse,
    processing:
      'Not confirmed. Sign-in is checked wherever the vendor’s nearest service stands, and some account data is copied between regions.',
    exceptions: [ofThePlatform],
    baseline:
      'Two factors and a managed device for everybody, and rights of administrators for hours and not for good.',
  }),
  nationalComponent('Purview', {
    component: 'purview',
    permittedData: [...work, 'use-of-the-service'],
    baseline: 'The audit log is on for every account, and searches of content need a second person.',
  }),
  nationalComponent('Defender', {
    component: 'defender',
    permittedData: ofUse,
    baseline:
      'Mail and files are examined in the United Kingdom, and a sample is sent to the vendor only when the force agrees to that sample.',
  }),
];

export const components: readonly TemplateItem[] = [
  ...workloads,
  localTable(
    {
      id: 'components.further',
      section,
      title: 'Further components that this force switches on',
      guidance:
        'One row for each workload or feature that is not above, such as recording. Leave it empty if there is none.',
      law: ['dpa2018.s57.3-5', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    },
    'component',
    0,
  ),
  localQuestion({
    id: 'components.recordings',
    section,
    title: 'Recordings and transcripts of meetings',
    guidance:
      'Say who may record, how the people in the meeting are told, when a recording goes, and how each disclosure of one is recorded.',
    law: ['dpa2018.s39.1', 'dpa2018.s57.3-5', 'ukgdpr.5.1.e'],
    when: { component: 'teams-recording' },
  }),
  localTable(
    {
      id: 'components.processors',
      section,
      title: 'Companies that process on behalf of this force',
      guidance:
        'One row for each company that runs a component or can reach data, with its legal entity, the country of its parent, and what it answered when you asked for guarantees.',
      law: ['dpa2018.s32.3', 'dpa2018.s59.2', 'dpa2018.s59.5', 'ukgdpr.28.1', 'ukgdpr.28.3.chapeau'],
    },
    'processor',
    1,
  ),
  nationalQuestion({
    id: 'components.vendor-answers',
    section,
    title: 'What the programme asked the vendor, and was not told',
    guidance: 'Ask again, in your own name and in writing. An answer to the programme is no guarantee to you.',
    provenance: 'facts-of-2019',
    law: ['dpa2018.s59.2', 'ukgdpr.28.1', 'dpa2018.s64.3.c'],
    answer: [
      'In 2020 the vendor was asked whether its terms cover Part 3 and whether support is given from the United Kingdom. It had no information to share. The national document of 2019 named two other companies as key processors, and not the one whose software it was about.',
      'A question that a processor does not answer counts as a guarantee that was not given. A force records the question, the day, and what came back, and does not rely on silence.',
    ],
  }),
  nationalQuestion({
    id: 'components.configuration',
    section,
    title: 'Configuration, and who may change it',
    guidance:
      'Name your own baseline and its version, who approves a change, and what tells you of one that nobody approved.',
    law: ['dpa2018.s57.1-2', 'dpa2018.s66.2.a', 'ukgdpr.25', 'ukgdpr.32'],
    answer: [
      'Much of what this template relies on is a setting. Settings are kept as a baseline under a version, compared with the tenant every day, and a difference is treated as an incident until somebody has explained it.',
      'The vendor adds features by itself. New features are off until the owner of the information has looked at them, and one that touches what this assessment describes reopens the assessment.',
    ],
  }),
  localQuestion({
    id: 'components.local-systems',
    section,
    title: 'Systems of this force that send data to the service or take it',
    guidance:
      'Name each system of record, gateway and archive, what passes and in which direction. Copying by hand counts.',
    law: ['dpa2018.s64.3.a', 'dpa2018.s38.1', 'app.sysrecord', 'ukgdpr.35.7.a'],
  }),
  localQuestion({
    id: 'components.devices',
    section,
    title: 'Devices and places from which it is used',
    guidance:
      'Say which devices can open the service, what happens on a lost one, and what is allowed at home and in a car.',
    law: ['dpa2018.s66.1', 'dpa2018.s66.2.a', 'ukgdpr.32'],
  }),
];
