import type { TemplateItem } from '@countersign/domain';
import { measure, nationalRisk } from './item.js';

/** Harm to people through data that goes where it should not. */
export const risksOfSpreading: readonly TemplateItem[] = [
  nationalRisk('copies', 'law', ['dpa2018.s37', 'dpa2018.s40', 'app.sysrecord'], {
    title: 'Copies from record systems spread without anybody knowing',
    harm: 'Details of a person’s firearms, health or history are copied into a team and read by many who have no need of them.',
    harmType: 'uncontrolled-copying',
    regime: 'part-3',
    likelihood: 'probable',
    severity: 'significant',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'Exports of record systems are recognised by their form and blocked from upload, save into sites that were made for them.',
      ),
      measure(
        'technical',
        'Head of ICT',
        'Download to a device that the force does not manage is blocked, and links open for named people only.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
  nationalRisk('guests', 'law', ['dpa2018.s36.4', 'dpa2018.s57.3-5', 'app.sharing'], {
    title: 'A partner or a stranger sees what was not meant for them',
    harm: 'A guest in a safeguarding hub reads about a family that is no case of theirs, or a link reaches somebody outside.',
    harmType: 'unlawful-disclosure',
    regime: 'part-3',
    likelihood: 'possible',
    severity: 'severe',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'Guests are off by default. A site for a partnership is made apart, for listed domains, and guest accounts end after 90 days.',
      ),
      measure(
        'contractual',
        'Information asset owner',
        'No guest is let in without a sharing agreement that names the gateway, the data and the people.',
      ),
    ],
    residualLikelihood: 'remote',
    residualSeverity: 'severe',
  }),
  nationalRisk('recordings', 'law', ['dpa2018.s39.1', 'dpa2018.s57.3-5'], {
    title: 'Meetings are recorded and kept',
    harm: 'What was said of a person in a case meeting lives on as sound and text without end, and is heard by others later.',
    harmType: 'loss-of-confidentiality',
    regime: 'part-3',
    likelihood: 'probable',
    severity: 'significant',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'Recording and transcription are switched off for everybody. The component is not covered by this template and cannot be opened with it.',
        'eliminated',
      ),
    ],
    residualLikelihood: 'remote',
    residualSeverity: 'significant',
  }),
  nationalRisk('new-data', 'law', ['dpa2018.s36.1', 'dpa2018.s37', 'dpa2018.s62.1.e'], {
    title: 'Putting data together makes new knowledge about people',
    harm: 'A file that joins lists from several sources becomes a profile of a person that no record system would have allowed.',
    harmType: 'function-creep',
    regime: 'part-3',
    likelihood: 'probable',
    severity: 'significant',
    measures: [
      measure(
        'organisational',
        'Information asset owner',
        'A site is made for one activity of this assessment, with an owner and an end. Use for another activity needs another site.',
      ),
      measure(
        'technical',
        'Head of ICT',
        'Search does not reach across sites for investigations, and reporting over data sets is off.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
  nationalRisk('informants', 'law', ['dpa2018.s40', 'dpa2018.s66.2.a'], {
    title: 'An informant or a protected person becomes known',
    harm: 'Somebody is hurt or killed because their name or address could be read in a mail, a chat or a calendar.',
    harmType: 'physical-harm',
    regime: 'part-3',
    likelihood: 'possible',
    severity: 'severe',
    measures: [
      measure(
        'organisational',
        'Head of covert policing',
        'Identities of informants and protected people and all covert material are forbidden in the service and stay in the systems made for them.',
      ),
      measure(
        'technical',
        'Head of ICT',
        'Words and reference patterns of those systems are recognised in mail, chat and files, which are then blocked and told to the unit at once.',
      ),
    ],
    residualLikelihood: 'remote',
    residualSeverity: 'severe',
  }),
];
