import type { TemplateItem } from '@countersign/domain/document/items';
import { deferredQuestion, filled, localQuestion, localTable, national, nationalQuestion } from './item.js';

const section = 'safeguards';

/** How one section is kept by the service as the programme designed it. Where the proof is, only the force can say. */
const nationalSafeguard = (
  id: string,
  title: string,
  provision: string,
  how: string,
  also: readonly string[] = [],
): TemplateItem =>
  national(
    {
      id: `safeguards.${id}`,
      section,
      title,
      guidance: 'Adapt it to what is true in your force, and say where the proof is that somebody else could look at.',
      law: [provision, 'dpa2018.s64.3.d', 'ukgdpr.35.7.d', ...also],
    },
    'law',
    filled('safeguard', { provision, how, evidence: 'The records of the force: the programme holds no proof for it.' }),
  );

export const safeguards: readonly TemplateItem[] = [
  nationalQuestion({
    id: 'safeguards.security',
    section,
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
  nationalSafeguard(
    'purpose',
    'Purposes are fixed',
    'dpa2018.s36.1',
    'A site, a team and a shared mailbox are made for one activity of this assessment, which their label names.',
  ),
  nationalSafeguard(
    'minimisation',
    'No more than is needed',
    'dpa2018.s37',
    'Extracts of record systems are recognised and stopped at upload, and working copies refer to the record by number.',
    ['ukgdpr.5.1.c'],
  ),
  nationalSafeguard(
    'categories',
    'People are told apart',
    'dpa2018.s38.3',
    'Every site for an investigation has a list of people in which suspect, convicted, victim and witness is a required field.',
    ['dpa2018.s38.2'],
  ),
  nationalSafeguard(
    'time-limits',
    'Time limits',
    'dpa2018.s39.2',
    'Every place that can hold content has a retention label with an end, and deletion at the end is the default.',
    ['dpa2018.s39.1', 'ukgdpr.5.1.e'],
  ),
  nationalSafeguard(
    'by-design',
    'By design and by default',
    'dpa2018.s57.3-5',
    'Sharing, guests, recording and new features are off until somebody with the right to do so switches them on for one place.',
    ['dpa2018.s57.1-2', 'ukgdpr.25'],
  ),
  nationalSafeguard(
    'records',
    'Records of processing',
    'dpa2018.s61.1-2',
    'The activities, recipients, transfers and time limits of this assessment are the entry of the service in the record of processing.',
    ['ukgdpr.30.1'],
  ),
  nationalSafeguard(
    'logs',
    'Logs',
    'dpa2018.s62.1.c',
    'The audit log covers the six operations as far as the matrix of section 7 shows, and is copied out of the service every day.',
    ['dpa2018.s62.2'],
  ),
  nationalSafeguard(
    'breach',
    'Breaches',
    'dpa2018.s67.1',
    'The processor reports to the force without undue delay. The force keeps its own clock from the moment it becomes aware.',
    ['dpa2018.s67.4-5', 'dpa2018.s68', 'ukgdpr.33.1', 'ukgdpr.34'],
  ),
  localTable(
    {
      id: 'safeguards.register',
      section,
      title: 'How this force keeps the law, section by section',
      guidance:
        'One row for each further section that matters for your use, with how it is kept and where the proof is that somebody else could look at.',
      law: ['dpa2018.s64.3.d', 'dpa2018.s34.3', 'dpa2018.s56.1', 'ukgdpr.5.2', 'ukgdpr.24', 'ukgdpr.35.7.d'],
    },
    'safeguard',
    1,
  ),
  deferredQuestion({
    id: 'safeguards.schedule-8',
    section,
    title: 'Policy document for sensitive processing',
    guidance:
      'Name the appropriate policy document, its date, its keeper, the Schedule 8 conditions it covers and how long the data is kept. The national text of 2019 had none and left it to each force.',
    law: ['dpa2018.s35.3-5', 'dpa2018.s42.2', 'dpa2018.s42.3', 'dpa2018.s42.4', 'dpa2018.sch8'],
  }),
  deferredQuestion({
    id: 'safeguards.contract',
    section,
    title: 'The contract of this force with its processors',
    guidance:
      'Name each agreement, its parties, its dates and where the signed copy is. The programme is no controller, and its papers bind no processor to you.',
    law: ['dpa2018.s59.2', 'dpa2018.s59.5', 'ukgdpr.28.1', 'ukgdpr.28.3.chapeau'],
  }),
  localQuestion({
    id: 'safeguards.retention',
    section,
    title: 'Retention, and the system of record',
    guidance:
      'For each kind of content: how long it stays, what deletes it, which system holds the record, and how the two are kept the same.',
    law: ['dpa2018.s39.1', 'dpa2018.s39.2', 'ukgdpr.5.1.e', 'pirm2023.code', 'app.rrd', 'app.sysrecord'],
  }),
  localQuestion({
    id: 'safeguards.people',
    section,
    title: 'Who is trained and who is trusted with what',
    guidance:
      'Say what people learn before they get an account, who holds rights over everybody’s content, and who checks them.',
    law: ['dpa2018.s71', 'gov.training', 'dpa2018.s66.1', 'ukgdpr.39'],
  }),
  localTable(
    {
      id: 'evidence',
      section,
      title: 'Papers that this assessment rests on',
      guidance:
        'One row for each paper, with the sections that it is offered for and the file itself. A paper that you have not seen supports nothing.',
      law: ['dpa2018.s34.3', 'dpa2018.s56.1', 'ukgdpr.5.2'],
    },
    'evidence',
    0,
  ),
];
