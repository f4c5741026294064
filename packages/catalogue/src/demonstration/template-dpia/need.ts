import type { TemplateItem } from '@countersign/domain';
import { localNumber, localQuestion, localTable, nationalQuestion } from './item.js';

export const need: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'need.aims',
    section: 'need',
    title: 'What the service is and what it is for',
    guidance: 'Say what your force will use it for. A purpose of the programme is not yet a purpose of your force.',
    law: ['dpa2018.s64.3.a', 'dpa2018.s36.1', 'ukgdpr.35.7.a', 'ukgdpr.5.1.b'],
    answer: [
      'Microsoft 365 is a set of office services that a vendor runs in its data centres: mail, chat, meetings, shared sites, personal files and the accounts that open them. It replaces servers that each force ran for itself.',
      'The aim is that officers and staff of different forces can write to each other, meet and work on the same document without sending copies, from a station, from home or from a car. It is a place for working on things. It is not a system of record: crime, custody, intelligence and case files stay in the systems made for them.',
      'This template covers six components: Exchange Online, Teams chat, Teams meetings, SharePoint Online, OneDrive and Entra ID. Recording and transcription of meetings, reporting over data sets and any feature that is not named here are outside it. A force that wants one of them assesses it first.',
    ],
  }),
  nationalQuestion({
    id: 'need.screening',
    section: 'need',
    title: 'Why an assessment is needed',
    guidance: 'The answer is the same for every force of any size. Add what makes your own use riskier.',
    provenance: 'law',
    law: ['dpa2018.s64.1', 'dpa2018.s64.4', 'ukgdpr.35.1', 'ukgdpr.35.3', 'ico.dpia.listscreen'],
    answer: [
      'A high risk is likely, so an assessment has to be finished before real personal data goes in. The processing is on a large scale, it takes in data about offences and health, it is about children and vulnerable people among others, and it brings data together that was kept apart. Somebody could come to physical harm if a witness or a victim became known.',
      'A pilot is processing too. So is a test with data taken from a live system. Only a sandbox with made-up data can begin without an assessment.',
    ],
  }),
  localNumber({
    id: 'scope.users',
    section: 'need',
    title: 'How many people of this force may use the service',
    guidance:
      'Count officers, staff, volunteers and contractors with an account. A stage cannot open for more than this.',
    law: ['dpa2018.s64.4', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
  }),
  localQuestion({
    id: 'need.dpo-contact',
    section: 'need',
    title: 'How to reach the data protection officer',
    guidance: 'Give the address of the office and not of a person, and say when the officer was first involved.',
    law: ['dpa2018.s69', 'dpa2018.s70', 'ukgdpr.37', 'ukgdpr.38'],
  }),
  localTable(
    {
      id: 'activities',
      section: 'activities',
      title: 'Processing activities of this force',
      guidance:
        'One row for each thing that the force does with personal data in the service. Each stands under one regime. If you are in two minds, it is two activities.',
      law: ['dpa2018.s29.1', 'dpa2018.s31', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    },
    'activity',
    1,
  ),
  localQuestion({
    id: 'activities.partners',
    section: 'activities',
    title: 'Partner agencies and guests',
    guidance:
      'Name each agency whose staff can reach a site, a chat or a meeting of yours, with the sharing agreement. If there are none, say so.',
    law: ['dpa2018.s36.3', 'dpa2018.s36.4', 'dpa2018.s57.3-5', 'app.sharing'],
  }),
];
