import type { ComponentContent } from '@countersign/domain/document/content';
import type { Day } from '@countersign/domain/kernel';
import { adapted, adaptedProse, nationalContent, own, rejected, type DayFrom, type Part } from './exemplary.js';
import { processors } from './processors.js';

const reason = 'We looked at our own tenant, our licence and our own agreement, and say all six places for this force.';
const baseline = 'Baseline of this force, version 7:';

const exceptionsOn = (readOn: Day): ComponentContent['exceptions'] => [
  {
    text: 'Support engineers can be in Ireland. They reach content only when two people of this force let one in.',
    source: 'Annex 4 of the agreement of this force, and the vendor’s published list of places of support',
    readOn,
    transfer: 'transfer-support-content',
    noPersonalData: '',
  },
  {
    text: 'Required diagnostic data about the use of the component goes to the United States.',
    source: 'The vendor’s published statement on required service data',
    readOn,
    transfer: 'transfer-diagnostics',
    noPersonalData: '',
  },
];

const ours = {
  licence: 'The licence with advanced audit, for all 250 people of the pilot',
  storage: 'United Kingdom: the two regions of the vendor there',
  backup: 'United Kingdom: copied between the two regions and nowhere else',
  processing: 'United Kingdom. Indexing, examination for malware and search run in the region of storage.',
  telemetry:
    'United States: required diagnostic data, with the number of the account and never its content. Optional data is off.',
  support:
    'Ireland, on an instruction for the one fault. Two people of this force let the engineer in, for at most eight hours. Every other request is refused by the setting.',
  keys: 'This force, in hardware in its own data centre in the United Kingdom, for the sites with a restricted label; the vendor, in the United Kingdom, for the rest',
  inUk: ['storage', 'backup', 'processing', 'keys'],
  abroad: ['telemetry', 'support'],
  locationEvidence:
    'Export of the tenant’s data locations, annexes 2 and 4 of the agreement, and the test of the setting for access by engineers: papers 2 and 5 in section 10.',
} as const;

type Over = Partial<ComponentContent> & { readonly baseline: string };

const componentsOf = (day: DayFrom) => {
  const readOn = day(-21);
  const component = (id: string, { baseline: setting, ...over }: Over) =>
    adapted(`components.${id}`, reason, {
      ...nationalContent(`components.${id}`, 'component'),
      ...ours,
      exceptions: exceptionsOn(readOn),
      baseline: `${baseline} ${setting}`,
      ...over,
    });
  return [
    component('exchange-online', {
      baseline:
        'no forwarding to outside, encryption required towards partners, a label with an end on every mailbox, and reading of messages recorded.',
    }),
    component('teams-chat', {
      baseline:
        'no chat with people outside, messages deleted after 90 days (one year for duty planning), no third-party apps, pictures examined for text.',
    }),
    component('teams-meetings', {
      processing:
        'United Kingdom. Joining from abroad is refused, so that sound and picture stay on relays in the United Kingdom.',
      baseline:
        'recording, transcription, captions and live reactions off; guests wait to be let in by name; video from phones off outside stations.',
    }),
    component('sharepoint-online', {
      baseline:
        'sites made by information management only, from a template with two owners, a label and an end; links for named people only; guests by invitation of two people.',
    }),
    component('office-apps', {
      processing: 'United Kingdom: on the managed device, with files that rest in SharePoint Online.',
      storage:
        'United Kingdom: on the encrypted disk of the managed device while a file is open, and in SharePoint Online',
      baseline:
        'connected experiences that send content off, diagnostic data at the least, saving to other clouds off.',
    }),
    component('entra-id', {
      processing:
        'Ireland and the Netherlands besides the United Kingdom: sign-in is checked by the nearest service of the vendor’s European region.',
      inUk: ['storage', 'backup', 'keys'],
      abroad: ['processing', 'telemetry', 'support'],
      exceptions: [
        {
          text: 'Sign-in is checked in the European region of the vendor, with the name, the number and the device of the account.',
          source: 'The vendor’s published statement on where account data is processed',
          readOn,
          transfer: 'transfer-sign-in',
          noPersonalData: '',
        },
        {
          text: 'Support engineers in Ireland can see account data while they solve a fault that this force reported.',
          source: 'Annex 4 of the agreement of this force',
          readOn,
          transfer: 'transfer-support-accounts',
          noPersonalData: '',
        },
        ...exceptionsOn(readOn).slice(1),
      ],
      support: 'Ireland, for account data and never for content, on the standing instruction of this force.',
      keys: 'The vendor, in the United Kingdom',
      baseline:
        'a second factor that cannot be phished, managed devices only, sign-in from abroad refused, rights of administrators for four hours on the word of a second person.',
    }),
    component('purview', {
      keys: 'This force for the copied audit log; the vendor, in the United Kingdom, for the rest',
      baseline:
        'audit on for every account, a search of content needs two people and leaves its terms, 14 retention labels each with an end.',
    }),
    component('defender', {
      processing:
        'United Kingdom. Samples are examined in the tenant and are not sent to the vendor without agreement.',
      keys: 'The vendor, in the United Kingdom',
      baseline: 'automatic sending of samples off, links and attachments examined on opening, alerts to the duty desk.',
    }),
  ];
};

export const components = (day: DayFrom): Part => ({
  rows: processors,
  answers: [
    ...componentsOf(day),
    rejected(
      'components.onedrive',
      'Personal file stores stay switched off. Whatever is worth keeping belongs in a site with an owner, a label and an end; what is not goes. No activity of this assessment uses it.',
    ),
    adaptedProse(
      'components.vendor-answers',
      'We asked in our own name, and were answered.',
      'This force asked the vendor, by letter of its chief officer, eleven questions in its own name. Two came back unanswered at first: whether support is given from the United Kingdom, and what was demanded by authorities abroad. The force wrote that it would not sign on that footing. Both were answered in writing five weeks later.',
      'The answer to the first was not the one that was hoped for: support can come from Ireland. That is why engineers reach nothing unless two people of this force let them in, and why section 4 has a transfer for it.',
    ),
    adaptedProse(
      'components.configuration',
      'We name our own baseline and those who may change it.',
      'The baseline of this force is version 7. It is kept in the configuration register with the reason for each of its 212 settings. It is compared with the tenant every night, and a difference opens an incident that somebody has to close with an explanation.',
      'A change needs the head of ICT and the information asset owner, and the data protection office for the 38 settings that this assessment relies on. New features of the vendor arrive switched off. The announced ones are looked through on the first Tuesday of the month, and one that touches a sentence of this assessment brings the review forward.',
    ),
    own(
      'components.local-systems',
      'The case system: nothing passes by itself. References are typed, and reports are read there. The personnel system sends names, posts and skills to the duty plan once a night, and takes nothing back. The mail gateway passes mail both ways and keeps a log of its own.',
      'The store for audit logs takes a copy of the log each night and gives nothing back. The evidence system has no connection at all: evidence is neither uploaded to the service nor served from it.',
    ),
    own(
      'components.devices',
      'Only laptops and phones that the force manages can open the service. A private device reaches the sign-in page and no further. Disks are encrypted, and a lost device is wiped within the hour; in the test it took 14 minutes.',
      'At home and in a car the service may be used by those whose post allows it, with a screen filter and without printing. In the hub the screen of the meeting room shows the list, and nobody has a copy on paper.',
    ),
  ],
});
