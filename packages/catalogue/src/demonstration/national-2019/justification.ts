import { blankContent, type ResolvedItem } from '@countersign/domain';
import { blank, prose, stands, table } from './item.js';

const transfers = (): readonly ResolvedItem[] => [
  stands(
    { id: 'transfers.statement', section: 'transfers', title: 'International transfers' },
    {
      kind: 'transfer-statement',
      leaves: 'none',
      text: 'No data would be transferred outside the EU. The region selected for storage of data is the United Kingdom, and the vendor’s exceptions for disaster recovery do not change that.',
    },
  ),
  table({ id: 'transfers', section: 'transfers', title: 'Transfers' }, 'transfer', 0),
  stands(
    { id: 'transfers/recovery', tableId: 'transfers', section: 'transfers', title: 'Disaster recovery' },
    {
      ...blankContent('transfer'),
      name: 'Disaster recovery, by the vendor’s exceptions',
      component: 'intune',
      path: 'backup',
      recipient: 'The vendor',
      recipientType: 'processor',
      country: 'US',
      remoteAccess: false,
      regime: 'part-3',
    },
  ),
];

const alternatives = (): readonly ResolvedItem[] => [
  table({ id: 'alternatives', section: 'necessity', title: 'Options considered' }, 'alternative', 1),
  stands(
    { id: 'alternatives/google', tableId: 'alternatives', section: 'necessity', title: 'Another vendor' },
    {
      ...blankContent('alternative'),
      option: 'The cloud services of another vendor',
      alternativeKind: 'other',
      description: 'All options were considered.',
      chosen: false,
      reason: 'It had no service in the United Kingdom at the time.',
      decidedBy: 'The programme',
    },
  ),
  stands(
    { id: 'citations/cloud', section: 'publication', title: 'A policing strategy asks for the cloud' },
    {
      ...blankContent('citation'),
      claim: 'The policing strategy set a cloud ready goal for 48 forces',
      source: 'A policing strategy of eleven pages',
    },
  ),
];

const consultees = (): readonly ResolvedItem[] =>
  [
    { id: 'programme', party: 'Post-holders of the programme' },
    { id: 'company', party: 'Senior staff of the Police ICT Company' },
    { id: 'forces', party: 'Representatives of Kent, Essex and Sussex' },
  ].map(({ id, party }) =>
    stands(
      { id: `consultation/${id}`, tableId: 'consultation', section: 'consultation', title: party },
      {
        ...blankContent('consultee'),
        party,
        organisation: 'The national programme',
        relation: 'programme',
        views: 'They agreed with the approach.',
        response: 'None was needed.',
        departed: false,
      },
    ),
  );

const claim = (id: string, topic: string): ResolvedItem =>
  stands(
    { id: `claims/${id}`, section: 'publication', title: topic },
    { kind: 'claim', topic, statement: 'This has been addressed within the assessment.', anchor: null },
  );

/** Why and how: the statement on transfers, the options, those asked, and what is claimed without a place. */
export const justification = (): readonly ResolvedItem[] => [
  ...transfers(),
  prose(
    { id: 'necessity', section: 'necessity', title: 'Assess necessity and proportionality' },
    'The solution is necessary so that forces can work together, and the GDPR principle of minimisation is met by policies of the forces. All options were considered before the vendor was chosen.',
  ),
  ...alternatives(),
  blank({ id: 'rights', section: 'rights', title: 'Rights of individuals' }, 'right', { minimumRows: 0 }),
  blank({ id: 'logging', section: 'logging', title: 'Logging' }, 'logging', { minimumRows: 0 }),
  table({ id: 'consultation', section: 'consultation', title: 'Consultation process' }, 'consultee', 1),
  ...consultees(),
  prose(
    { id: 'consultation.regulator', section: 'consultation', title: 'The regulator' },
    'The programme has consulted the ICO throughout, and the detailed comments of the regulator on drafts of this document have all been taken up in it.',
  ),
  claim('recovery', 'Disaster recovery'),
  claim('location', 'The place of the data'),
  claim('surveillance', 'Surveillance by a foreign state'),
];
