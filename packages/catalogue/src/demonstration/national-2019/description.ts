import { blankContent, type ResolvedItem } from '@countersign/domain';
import { microsoft365 } from '../../services/microsoft-365.js';
import { dayOf2020 } from '../statements-of-2020.js';
import { blank, prose, stands, table } from './item.js';

const activity = (): ResolvedItem =>
  stands(
    {
      id: 'activities/1',
      tableId: 'activities',
      section: 'activities',
      title: 'Use of the national productivity services',
    },
    {
      ...blankContent('activity'),
      name: 'Use of the national productivity services',
      description: 'Officers and staff use mail, chat, meetings and shared sites for policing and for administration.',
      regime: 'part-3',
      lawEnforcementPurpose: 'prevention',
      purpose: 'To let forces work together on one set of cloud services for police work and for running the force.',
      legalAuthority: 'No different from the processing that forces carry out today.',
      sensitive: true,
      sensitiveTypes: ['health'],
      peopleCategories: ['officer-or-staff', 'member-of-public'],
      distinction: 'Not told apart.',
      factsAndOpinions: 'Not told apart.',
      peopleCount: 1_000_000,
      dataCategories: ['identity', 'contact-details', 'offences-and-allegations', 'employment'],
      components: microsoft365.components.map(({ id }) => id),
      retention: 'As each force retains records today.',
    },
  );

const components = (): readonly ResolvedItem[] =>
  microsoft365.components.map(({ id, name, about }) =>
    stands(
      { id: `components/${id}`, tableId: 'components', section: 'components', title: name },
      {
        ...blankContent('component'),
        component: id,
        enabled: id === 'teams-recording' ? false : true,
        storage: 'The region selected for storage is the United Kingdom.',
        baseline: about,
        ...(id === 'intune'
          ? {
              exceptions: [
                {
                  text: 'Deployment packages are backed up to the United States whatever the region is.',
                  source: 'The vendor’s own public page on the places of data, as reported in December 2020',
                  readOn: dayOf2020,
                  transfer: null,
                  noPersonalData: '',
                },
              ],
            }
          : {}),
      },
    ),
  );

const processor = (id: 'bt' | 'deloitte', entity: string): ResolvedItem =>
  stands(
    { id: `processors/${id}`, tableId: 'processors', section: 'components', title: entity },
    {
      ...blankContent('processor'),
      processor: id,
      entity,
      role: 'processor',
      country: 'GB',
      parentJurisdiction: 'GB',
      notification: 'Named as a key data processor of the solution.',
      assurances: [
        { asked: 'Whether it keeps to the security policy of the programme', answer: 'answered', note: 'Yes.' },
      ],
    },
  );

/** What the document describes: aims, one activity for everything, twelve applications, two processors. */
export const description = (): readonly ResolvedItem[] => [
  prose(
    { id: 'need.aims', section: 'need', title: 'Identify the need for an assessment' },
    'The programme gives forces one blueprint for cloud productivity services, identity and security monitoring. The GDPR asks for an assessment because the processing is on a large scale and of a new kind.',
    'This document does not take the place of an assessment by each force. Each force completes the appendix.',
  ),
  table({ id: 'activities', section: 'activities', title: 'Describe the processing' }, 'activity', 1),
  activity(),
  prose(
    { id: 'activities.law', section: 'activities', title: 'The law that applies' },
    'Processing follows the GDPR, its principles and its lawful bases. The rights of the GDPR are kept by the forces.',
    'Part 3 of the Data Protection Act 2018 applies to some of the processing for law enforcement purposes.',
  ),
  prose(
    { id: 'activities.basis', section: 'activities', title: 'Lawful basis' },
    'The lawful basis under the GDPR is the one that forces rely on for the same work in the systems that they have now, and this solution adds no further one to it.',
  ),
  table({ id: 'components', section: 'components', title: 'Applications of the solution' }, 'component', 1),
  ...components(),
  table({ id: 'processors', section: 'components', title: 'Key data processors in the solution' }, 'processor', 1),
  processor('bt', 'British Telecommunications plc'),
  processor('deloitte', 'Deloitte LLP'),
  blank({ id: 'activities.deferred', section: 'activities', title: 'Schedule 8 and contract detail' }, 'question', {
    deferred: true,
  }),
];
