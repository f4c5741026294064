import type { RiskContent } from '@countersign/domain/document/content';
import { filled, measure } from '../template-dpia/item.js';
import { dueIn, since, type Shown } from './scoring.js';

export interface LocalRisk {
  readonly key: string;
  readonly content: RiskContent;
  readonly shown: readonly Shown[];
}

const watchedStaff: RiskContent = filled('risk', {
  title: 'Staff are watched through activity reports',
  harm: 'A member of staff is judged by hours online and messages sent, which says little about their work and follows them home.',
  harmType: 'function-creep',
  regime: 'uk-gdpr',
  activities: ['activity-accounts', 'activity-duty-planning'],
  people: ['officer-or-staff'],
  likelihood: 'possible',
  severity: 'significant',
  measures: [
    measure(
      'technical',
      'configuration',
      ['likelihood'],
      'Head of ICT',
      'Scores of persons are off, and reports of use show numbers for a unit of twenty or more.',
    ),
    measure(
      'organisational',
      'procedure',
      ['likelihood'],
      'Head of people services',
      'Logs about one member of staff are opened only in a misconduct case, on the signature of its lead, and the staff associations check that each quarter.',
    ),
  ],
  residualLikelihood: 'remote',
  residualSeverity: 'significant',
});

const registerOfFamilies: RiskContent = filled('risk', {
  title: 'The hub becomes a register of families',
  harm: 'A family that was talked about once is met with suspicion by every agency for years, because the list of a day was kept and searched.',
  harmType: 'discrimination',
  regime: 'part-3',
  activities: ['activity-safeguarding-hub'],
  people: ['child', 'vulnerable-adult', 'suspect', 'victim'],
  likelihood: 'probable',
  severity: 'significant',
  measures: [
    measure(
      'technical',
      'separation',
      ['likelihood'],
      'Head of information management',
      'Each day has a list of its own, which goes after 30 days, and no search runs over more than one day.',
    ),
    measure(
      'organisational',
      'governance',
      ['likelihood'],
      'Chair of the safeguarding partnership',
      'The ethics panel sees each quarter how many families were listed, how often, and how many without any action, and can ask for the hub to be stopped.',
    ),
  ],
  residualLikelihood: 'possible',
  residualSeverity: 'significant',
});

const betweenTwoForces: RiskContent = filled('risk', {
  title: 'A request falls between the two forces',
  harm: 'A person whom both forces hold data on is sent from one to the other, or gets half an answer from each, and cannot contest what is wrong.',
  harmType: 'loss-of-rights',
  regime: 'part-3',
  activities: ['activity-joint-investigation'],
  people: ['suspect', 'victim', 'witness-or-other'],
  likelihood: 'possible',
  severity: 'significant',
  measures: [
    measure(
      'organisational',
      'procedure',
      ['likelihood'],
      'Data protection officer',
      'Whoever receives a request passes it on within one working day to the force that brought the person in, which answers for the whole site after hearing the other within five days, as the arrangement of the two controllers says.',
    ),
    measure(
      'technical',
      'search-and-correction',
      ['likelihood'],
      'Head of information management',
      'Every entry in the list of people says which force brought the person in, so that neither can overlook that it is asked.',
    ),
  ],
  residualLikelihood: 'remote',
  residualSeverity: 'significant',
});

export const localRisks: readonly LocalRisk[] = [
  {
    key: 'risk-watched-staff',
    content: watchedStaff,
    shown: [
      since(85, 'Settings of the baseline; reports opened with five kinds of account'),
      dueIn(60, 'Letter of the two staff associations after their first check'),
    ],
  },
  {
    key: 'risk-register-of-families',
    content: registerOfFamilies,
    shown: [
      since(64, 'Test: a search for a made-up family over two days found the day that was open and no other'),
      since(48, 'Terms of reference of the ethics panel, with the figures it receives'),
    ],
  },
  {
    key: 'risk-between-two-forces',
    content: betweenTwoForces,
    shown: [
      since(46, 'Arrangement of the two controllers, section 6; one made-up request went through it in 11 days'),
      since(63, 'Template of the list: the field is required'),
    ],
  },
];
