import { reportedBy } from '../account/told.js';
import { lessLikely, lessSevere, press2020, press2025, regulatorLetter2022, type KnownRisk } from './known-risk.js';

const asked = {
  isAskedOfAll: true,
  source: 'Risk library for collaboration suites, drawn from the failures of 2020 (F67)',
  confidence: 'medium',
} as const;

/** Known risks of who runs the service, where, and with what features. */
export const knownRisksOfTheVendor = [
  {
    ...asked,
    id: 'vendor-staff-access',
    title: 'Staff of the vendor can reach the data',
    harm: 'An engineer abroad opens a mailbox or a file in the course of support, and nobody in the force knew or agreed.',
    harmType: 'loss-of-confidentiality',
    happened: [
      press2020(
        'The vendor had nothing to share when it was asked whether support comes from the United Kingdom (F32).',
        reportedBy('the vendor', 'Microsoft said it currently does not have any information to share'),
      ),
      regulatorLetter2022(
        'The regulator’s office wrote that access by support staff abroad is in its view a transfer.',
        reportedBy('the regulator', '9 December 2022', 'regulator-letter-2022'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'access-control',
        'Every access by the vendor waits for an approval by two named officers of the force, and is refused if nobody answers.',
      ),
      lessSevere(
        'technical',
        'encryption-and-keys',
        'Files of the most sensitive sites are encrypted with keys that only the force holds.',
      ),
      lessLikely(
        'contractual',
        'contract',
        'The agreement lets support act only on instruction for the particular access, and has each one recorded and reported.',
      ),
    ],
    law: ['dpa2018.s59.7', 'dpa2018.s73.1', 'dpa2018.s66.2.a', 'ico.remote.access'],
  },
  {
    ...asked,
    id: 'compelled-disclosure',
    title: 'A court abroad orders the vendor to hand data over',
    harm: 'An authority abroad obtains data about a victim, a source or a suspect from the parent company, and may forbid it to tell the force.',
    harmType: 'compelled-disclosure-abroad',
    happened: [
      press2020(
        'Powers of surveillance in the United States were said to be dealt with, and readers could not find where (F114).',
        reportedBy(
          'Computer Weekly',
          'unable to identify the areas of the DPIA where this risk is addressed and mitigated',
        ),
      ),
      press2025(
        'The vendor declined to share its assessments of transfer risk with another police body, citing commercial confidentiality.',
        reportedBy('the vendor', 'MS declined to provide the assessments', 'press-2025'),
      ),
    ],
    measures: [
      lessSevere(
        'technical',
        'encryption-and-keys',
        'Keys for the most sensitive sites are held by the force in the United Kingdom, where the vendor cannot use them.',
      ),
      lessLikely(
        'contractual',
        'contract',
        'The vendor contests a demand as far as the law there allows, and tells the force at once unless it is forbidden to.',
      ),
      lessSevere(
        'technical',
        'separation',
        'Material on informants, protected people and national security is kept out of the service by a rule that the system enforces.',
      ),
    ],
    law: ['dpa2018.s75.1A', 'dpa2018.s59.7', 'dpa2018.s64.3.b'],
  },
  {
    ...asked,
    id: 'logging-by-licence',
    title: 'The licence decides what is logged',
    harm: 'When a case turns on who read a record and when, the log is not there, because the licence of that user does not keep it.',
    harmType: 'loss-of-evidence-integrity',
    happened: [
      press2020(
        'The national document passed over logs of activity and of consultation (F57).',
        reportedBy('Computer Weekly', 'the DPIA sidesteps the issue of maintaining activity and consultation logs'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'logging-and-audit',
        'Every user who handles operational data has a licence that logs all six operations, checked each month against the list of users.',
      ),
      lessSevere(
        'technical',
        'retention-and-deletion',
        'Logs are exported each day to a store of the force in which nobody can change them, and are kept for the time of the cases.',
      ),
      lessLikely(
        'organisational',
        'procedure',
        'Each half-year somebody reads a planted file and an auditor proves from the logs alone who it was.',
      ),
    ],
    law: ['dpa2018.s62.1.c', 'dpa2018.s62.2', 'dpa2018.s62.3', 'dpa2018.s66.2.b', 'ico.le.logging'],
  },
  {
    ...asked,
    id: 'generative-features',
    title: 'Features that write, summarise or search by themselves',
    harm: 'A feature draws together what a user could open but never would, or writes something untrue about a person into a record.',
    harmType: 'function-creep',
    happened: [],
    measures: [
      lessLikely(
        'technical',
        'configuration',
        'Features of this kind are off for everybody, and a change that would switch one on stops until the assessment covers it.',
      ),
      lessSevere(
        'technical',
        'separation',
        'Sites with operational data are left out of the index that such features read.',
      ),
      lessLikely(
        'organisational',
        'governance',
        'The owner of the service looks through the vendor’s announced changes each month and says which need an assessment.',
      ),
    ],
    law: ['dpa2018.s36.1', 'dpa2018.s37', 'dpa2018.s50A', 'ukgdpr.5.1.b'],
  },
] as const satisfies readonly KnownRisk[];
