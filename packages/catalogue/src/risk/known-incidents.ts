import { reportedBy, stated } from '../account/told.js';
import { lessLikely, lessSevere, press2020, regulator2024, type KnownRisk } from './known-risk.js';

const offered = {
  isAskedOfAll: false,
  source: 'Drawn from what forces did in 2020 and what the regulator was told later',
  confidence: 'medium',
} as const;

/** Incidents and defects that are known from elsewhere, offered to whoever writes a risk. */
export const knownIncidents = [
  {
    ...offered,
    id: 'live-video-from-scenes',
    title: 'Live video from a scene or a home',
    harm: 'Somebody’s home, medicine or death is shown to people who did not need to see it, and may be recorded.',
    harmType: 'loss-of-confidentiality',
    happened: [
      press2020(
        'A force used video calls at a sudden death and at the search of the house of a burglary suspect; it had answered that it had no assessment (F103).',
        stated('the medication which was around the deceased'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'configuration',
        'Calls from operational phones cannot be recorded, and only a named group can join them.',
      ),
      lessSevere(
        'organisational',
        'procedure',
        'Whoever films says who is watching, films what the decision needs, and notes the call in the log of the incident.',
      ),
    ],
    law: ['dpa2018.s35.8', 'dpa2018.s35.3-5', 'dpa2018.s64.1'],
  },
  {
    ...offered,
    id: 'correction-not-possible',
    title: 'Wrong data that cannot be put right',
    harm: 'A wrong statement about a person stays in mail, chat or a file after the record was corrected, and somebody acts on it.',
    harmType: 'inaccuracy-not-correctable',
    happened: [
      press2020(
        'The national document scored this probable and significant and stated it at medium; experts said that its measures, training among them, do not fit (F60, F64).',
        stated('concludes the overall risk is “medium”'),
      ),
    ],
    measures: [
      lessSevere(
        'technical',
        'search-and-correction',
        'A correction in the record system starts a search by name over every component, and its result is filed with the correction.',
      ),
      lessLikely(
        'technical',
        'configuration',
        'Files are shared as links to one original and not as copies, and copies by mail are flagged.',
      ),
    ],
    law: ['dpa2018.s46', 'dpa2018.s38.1', 'ukgdpr.16'],
  },
  {
    ...offered,
    id: 'erasure-not-possible',
    title: 'Data that cannot be erased',
    harm: 'Data that may no longer be kept survives in chats, backups or the storage of somebody who has left.',
    harmType: 'loss-of-rights',
    happened: [
      press2020(
        'The national document scored this probable and significant and stated it at low; the same two scores are at medium for another risk (F61).',
        stated('concludes that the overall risk is “low”'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'retention-and-deletion',
        'Each kind of store has a period after which the system deletes, backups included, tested each half-year with planted items.',
      ),
      lessSevere(
        'organisational',
        'procedure',
        'When somebody leaves, the owner of the team files or deletes what is in their storage within 30 days.',
      ),
    ],
    law: ['dpa2018.s47', 'dpa2018.s39.1', 'ukgdpr.17'],
  },
  {
    ...offered,
    id: 'exceptions-to-the-region',
    title: 'Data leaves the region that was chosen',
    harm: 'Data that was to stay in the United Kingdom is copied, processed or reached elsewhere, under a law that nobody looked at.',
    harmType: 'compelled-disclosure-abroad',
    happened: [
      press2020(
        'Asked about processing in the United Kingdom, forces answered with the region of storage (F110).',
        reportedBy('forces', 'The region selected for storage of data is the UK'),
      ),
      press2020(
        'The vendor publishes exceptions to the region, backups of deployment packages in the United States among them (F111).',
        reportedBy('the vendor', 'to the United States regardless of the deployment region'),
      ),
      press2020(
        'The national document said that no data would leave the European Union (F112).',
        stated('no data would be transferred outside the EU'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'configuration',
        'Functions with an exception to the region are switched off, or used only with data about nobody.',
      ),
      lessSevere(
        'contractual',
        'contract',
        'A transfer takes place only on an instruction of the force for that transfer, with an end date.',
      ),
    ],
    law: ['dpa2018.s73.1', 'dpa2018.s59.7', 'dpa2018.s78.7', 'ukgdpr.44A'],
  },
  {
    ...offered,
    id: 'mixed-purposes',
    title: 'Policing and staff data in one place',
    harm: 'Data about officers and data about suspects share a site and its rules, and each is used for the purpose of the other.',
    harmType: 'function-creep',
    happened: [
      press2020(
        'The national document took information of criminal investigations and data of employees together (F51).',
        reportedBy('experts', 'merging criminal investigation information with employee data'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'separation',
        'Sites are made for one regime, say which, and cannot be searched together by default.',
      ),
      lessSevere(
        'technical',
        'retention-and-deletion',
        'Each regime has its own label with its own period, set by the site and not by the user.',
      ),
    ],
    law: ['dpa2018.s29.1', 'dpa2018.s36.4', 'ukgdpr.5.1.b'],
  },
  {
    ...offered,
    id: 'incident-at-the-vendor',
    title: 'One incident at the vendor reaches every force',
    harm: 'A break-in or a fault at the vendor exposes data of many forces at once, and each learns of it late or in part.',
    harmType: 'unlawful-disclosure',
    happened: [
      regulator2024(
        'Seven breaches of public authorities between November 2023 and July 2024 mentioned the vendor’s cloud; staff of the regulator searched for them by hand (I01).',
        stated(
          'We do not have a straightforward way of obtaining the information you have asked for',
          'regulator-2024',
        ),
      ),
    ],
    measures: [
      lessSevere(
        'contractual',
        'contract',
        'The vendor tells this force of a breach within 24 hours, with the components and tenants that it touches.',
      ),
      lessLikely(
        'technical',
        'access-control',
        'Administrators of the force use separate accounts, with keys that cannot be copied, and no standing rights.',
      ),
    ],
    law: ['dpa2018.s67.9', 'dpa2018.s67.1', 'dpa2018.s66.1', 'ukgdpr.33.2'],
  },
] as const satisfies readonly KnownRisk[];
