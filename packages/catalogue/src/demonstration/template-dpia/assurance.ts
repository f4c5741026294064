import type { TemplateItem } from '@countersign/domain';
import { deferredQuestion, localQuestion, nationalQuestion } from './item.js';

export const logging: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'logging.operations',
    section: 'logging',
    title: 'The six operations',
    guidance: 'Whether an event is written depends on the licence. Look at your own tenant before you rely on this.',
    provenance: 'law',
    law: [
      'dpa2018.s62.1.a',
      'dpa2018.s62.1.b',
      'dpa2018.s62.1.c',
      'dpa2018.s62.1.d',
      'dpa2018.s62.1.e',
      'dpa2018.s62.1.f',
      'dpa2018.s62.2',
      'dpa2018.s62.3',
      'ico.le.logging',
    ],
    answer: [
      'Collection, alteration and erasure: the audit log of the service records who uploaded, edited or deleted an item, and when.',
      'Consultation: opening a file or a page is recorded with person and time. Whether reading a mail or a chat message is recorded depends on the licence and the settings. A force that has not seen that event in its own log cannot show who consulted a message, and must not use mail or chat for law enforcement data on that footing.',
      'Disclosure: sharing, sending and letting in a guest are recorded with sender and recipient. Showing a screen in a meeting is not. The list of those who took part stands in for it.',
      'Combination: no event of the service means it. Copying data from two sources into one file is recorded as an upload, and the purpose of the site has to tell the rest.',
      'A reason for each consultation is no longer a part of the statutory log since 19 August 2025. A force that has asked for one may go on doing so.',
    ],
  }),
  localQuestion({
    id: 'logging.evidence',
    section: 'logging',
    title: 'Proof that the logs are there',
    guidance:
      'For each of the six operations: the test that was made, its date, how long the record is kept, where, and who can read it.',
    law: ['dpa2018.s62.1.c', 'dpa2018.s62.2', 'dpa2018.s62.5', 'dpa2018.s66.2.b'],
  }),
];

export const consultation: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'consultation.national',
    section: 'consultation',
    title: 'Whom the programme asked',
    guidance: 'This is not your consultation. Ask your own people, and say what they told you.',
    provenance: 'facts-of-2019',
    law: ['ukgdpr.35.9', 'ico.dpia.consult', 'dpa2018.s65.2', 'ukgdpr.36.1'],
    answer: [
      'For the document of 2019 the programme asked its own post-holders, senior staff of the Police ICT Company, and representatives of Kent, Essex and Sussex. Nobody who speaks for victims, suspects or the public was asked, and no outside expert. That is too narrow, and this template does not rest on it.',
      'There was contact with the regulator, and its informal comments were received. The assessment of 2019 was never formally submitted. Informal contact is not prior consultation, and no force may call it that.',
    ],
  }),
  localQuestion({
    id: 'consultation.local',
    section: 'consultation',
    title: 'Whom this force asked',
    guidance:
      'Staff associations, a victims’ group, partner agencies, information security, each processor. Say what they said and what changed. If the people concerned were not asked, say why.',
    law: ['ukgdpr.35.9', 'ico.dpia.consult'],
  }),
];

export const safeguards: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'safeguards.security',
    section: 'safeguards',
    title: 'Security of the service',
    guidance: 'A security accreditation answers section 66. It does not answer section 64.',
    law: ['dpa2018.s66.1', 'dpa2018.s66.2.a', 'dpa2018.s66.2.c', 'dpa2018.s64.3.d', 'ukgdpr.32', 'ukgdpr.35.7.d'],
    answer: [
      'Sign-in takes two factors and a device that the force manages. Access from an unmanaged device or from outside the United Kingdom is refused unless the force allows it for a person and a time. Administrators hold their rights for hours and not for good, and a second person approves them.',
      'Data is encrypted on the way and at rest. Links open for named people only. Guests are off until a site is made for a partnership. Mail is checked for malicious content, and a file with a restricted label cannot be sent out.',
      'The vendor restores the service. It does not bring back what a user deleted beyond its own periods. A force that needs more keeps a copy of its own.',
      'A breach is told to the force by the processor without undue delay, and by the force to the regulator within 72 hours where feasible.',
    ],
  }),
  deferredQuestion({
    id: 'safeguards.schedule-8',
    section: 'safeguards',
    title: 'Policy document for sensitive processing',
    guidance:
      'Name the appropriate policy document, its date, its keeper, the Schedule 8 conditions it covers and how long the data is kept. The national text of 2019 had none and left it to each force.',
    law: ['dpa2018.s35.3-5', 'dpa2018.s42.2', 'dpa2018.s42.3', 'dpa2018.s42.4', 'dpa2018.sch8'],
  }),
  deferredQuestion({
    id: 'safeguards.contract',
    section: 'safeguards',
    title: 'The contract of this force with its processors',
    guidance:
      'Name each agreement, its parties, its dates and where the signed copy is. The programme is no controller, and its papers bind no processor to you.',
    law: ['dpa2018.s59.2', 'dpa2018.s59.5', 'ukgdpr.28.1', 'ukgdpr.28.3.chapeau'],
  }),
  localQuestion({
    id: 'safeguards.retention',
    section: 'safeguards',
    title: 'Retention, and the system of record',
    guidance:
      'For each kind of content: how long it stays, what deletes it, which system holds the record, and how the two are kept the same.',
    law: ['dpa2018.s39.1', 'dpa2018.s39.2', 'ukgdpr.5.1.e', 'pirm2023.code', 'app.rrd', 'app.sysrecord'],
  }),
];

export const outcomes: readonly TemplateItem[] = [
  localQuestion({
    id: 'outcomes.review',
    section: 'outcomes',
    title: 'Who keeps this assessment true',
    guidance:
      'Name the post. Say when it is reviewed in any case, and what brings the review forward: a new component, a new partner, a change in the law, a breach.',
    law: ['dpa2018.s56.1', 'ukgdpr.35.11', 'ico.dpia.review'],
  }),
];
