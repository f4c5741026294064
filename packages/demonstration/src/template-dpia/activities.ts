import type { TemplateItem } from '@countersign/domain/document/items';
import { local, localQuestion, localTable, nationalQuestion } from './item.js';

const section = 'activities';

export const activities: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'activities.regimes',
    section,
    title: 'Two laws in one service',
    guidance: 'Say which of your sites, teams and mailboxes stand under which law, and how a person can tell.',
    provenance: 'law',
    law: ['dpa2018.s29.1', 'dpa2018.s31', 'dpa2018.s38.3', 'ukgdpr.5.1.a'],
    answer: [
      'What a force does to prevent, investigate, detect or prosecute crime stands under Part 3 of the Data Protection Act 2018. Everything else stands under the UK GDPR: staff, suppliers, complaints, events, welfare. The two ask different things of purposes, rights, logs and transfers, so no activity stands under both. Where one piece of work serves both, it is described as two.',
      'The service does not know the difference by itself. A site, a team and a shared mailbox are made for one activity, carry its regime in their label, and are found by that label when a right is answered or a log is read.',
    ],
  }),
  localTable(
    {
      id: 'activities',
      section,
      title: 'Processing activities of this force',
      guidance:
        'One row for each thing that the force does with personal data in the service. Each stands under one regime. If you are in two minds, it is two activities.',
      law: ['dpa2018.s29.1', 'dpa2018.s31', 'dpa2018.s64.3.a', 'ukgdpr.35.7.a'],
    },
    'activity',
    1,
  ),
  localTable(
    {
      id: 'declared-use',
      section,
      title: 'What is already done with the service',
      guidance:
        'One row for each use that exists today, pilots and trials with real data included, with the activity that covers it.',
      law: ['dpa2018.s64.1', 'dpa2018.s36.1', 'dpa2018.s37', 'ukgdpr.35.1'],
    },
    'use',
    0,
  ),
  localQuestion({
    id: 'activities.part-3',
    section,
    title: 'How law enforcement work is kept apart',
    guidance:
      'Say for which of the law enforcement purposes the service is used, and what keeps that data from work under the UK GDPR.',
    law: ['dpa2018.s30.1', 'dpa2018.s31', 'dpa2018.s36.1', 'dpa2018.s36.4'],
    when: { regime: 'part-3' },
  }),
  localQuestion({
    id: 'activities.partners',
    section,
    title: 'Partner agencies and guests',
    guidance:
      'Name each agency whose staff can reach a site, a chat or a meeting of yours, with the sharing agreement. If there are none, say so.',
    law: ['dpa2018.s36.3', 'dpa2018.s36.4', 'dpa2018.s57.3-5', 'app.sharing'],
  }),
  nationalQuestion({
    id: 'activities.records',
    section,
    title: 'Policing information and the system of record',
    guidance: 'Name your systems of record, and say who moves what and when.',
    law: ['pirm2023.code', 'app.sysrecord', 'app.rrd', 'dpa2018.s38.1', 'dpa2018.s39.2'],
    answer: [
      'Policing information that is made in the service is moved to the system of record while the work is going on, and not at the end of it. What stays behind is a working copy with a date on which it goes. A working copy is never the source of a decision about a person where the record says something else.',
      'Review, retention and disposal follow the group of the record, and are decided in the system of record. A copy that is kept longer than its record is a fault, and is counted as one.',
    ],
  }),
  local('yes-no', {
    id: 'activities.automated',
    section,
    title: 'Does anything in the service decide about people by itself',
    guidance:
      'Think of rules that close accounts, score people or sort cases. Answer yes if nobody looks before it takes effect on a person.',
    law: ['dpa2018.s50A', 'dpa2018.s50B', 'ukgdpr.22A-D'],
  }),
  localQuestion({
    id: 'activities.automated-safeguards',
    section,
    title: 'Safeguards of automated decisions',
    guidance: 'Say how a person is told, can put their view, reach a human and contest the decision.',
    law: ['dpa2018.s50C', 'ukgdpr.22A-D'],
    when: { item: 'activities.automated', is: true },
  }),
];
