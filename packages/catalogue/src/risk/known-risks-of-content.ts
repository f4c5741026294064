import { reportedBy, stated } from '../account/told.js';
import { lessLikely, lessSevere, press2020, type KnownRisk } from './known-risk.js';

const asked = {
  isAskedOfAll: true,
  source: 'Risk library for collaboration suites, drawn from the failures of 2020 (F67)',
  confidence: 'medium',
} as const;

/** Known risks of what people put together, copy, record and share. */
export const knownRisksOfContent = [
  {
    ...asked,
    id: 'new-data-by-combination',
    title: 'Bringing data together makes new data',
    harm: 'Notes, files and chats put side by side say something about a person that no record system holds, and that nobody can correct or disclose.',
    harmType: 'inaccuracy-not-correctable',
    happened: [
      press2020(
        'Experts warned that work in the tool may make personal data that did not exist before (F67).',
        reportedBy('experts', 'all sensitive data that could be held in the cloud indefinitely'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'configuration',
        'Keep case material in sites that are made for one case, from a template, and switch off the making of sites by anybody.',
      ),
      lessSevere(
        'organisational',
        'procedure',
        'What was concluded in the tool goes into the record system within a set number of days, and the working copy is deleted.',
      ),
      lessSevere(
        'technical',
        'search-and-correction',
        'Test each quarter that a search by name finds and corrects test records in mail, chat, files and recordings.',
      ),
    ],
    law: ['dpa2018.s37', 'dpa2018.s38.1', 'dpa2018.s46', 'ukgdpr.5.1.d'],
  },
  {
    ...asked,
    id: 'uncontrolled-copies',
    title: 'Copies that nobody controls',
    harm: 'Data taken out of a record system lives on in chats and files, drifts from the record, and outlives it.',
    harmType: 'uncontrolled-copying',
    happened: [
      press2020(
        'One force copied data from the national firearms licensing system and its record system into chats (F100).',
        stated('copying data out of the National Firearms Licensing system into Teams'),
      ),
      press2020(
        'Experts warned of unofficial back doors: content in the tool that record systems know nothing of (F58).',
        reportedBy('experts', 'unofficial backdoors'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'configuration',
        'Rules of data loss prevention stop or flag exports from named record systems into chats and personal storage.',
      ),
      lessSevere(
        'technical',
        'retention-and-deletion',
        'Chats and working files are deleted by the system after a fixed number of days, unless they were filed.',
      ),
      lessLikely(
        'technical',
        'access-control',
        'Downloads to devices that the force does not manage are blocked for sites that hold operational data.',
      ),
    ],
    law: ['dpa2018.s36.1', 'dpa2018.s37', 'dpa2018.s38.1', 'app.sysrecord', 'pirm2023.code'],
  },
  {
    ...asked,
    id: 'recordings-and-transcripts',
    title: 'Recordings and transcripts that stay',
    harm: 'What somebody said in a meeting about a victim, a suspect or a source is kept in sound, picture and text long after anybody needs it.',
    harmType: 'loss-of-confidentiality',
    happened: [
      press2020(
        'Two forces shared slides of a meeting on serious organised crime and recorded its sound (F101).',
        stated('slides were shared and audio recorded'),
      ),
      press2020(
        'Experts pointed out that sensitive data could stay in the cloud without an end (F67).',
        reportedBy('experts', 'all sensitive data that could be held in the cloud indefinitely'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'configuration',
        'Recording and transcription are off for everybody and are switched on for named groups on the request of an owner.',
      ),
      lessSevere(
        'technical',
        'retention-and-deletion',
        'Every recording and transcript is deleted after 30 days, unless its owner has filed it as evidence.',
      ),
      lessLikely(
        'technical',
        'access-control',
        'Only the organiser can open or share a recording, and each sharing is logged with the recipient.',
      ),
    ],
    law: ['dpa2018.s39.1', 'dpa2018.s57.3-5', 'dpa2018.s62.1.a', 'ukgdpr.5.1.e'],
  },
  {
    ...asked,
    id: 'guest-access',
    title: 'Guests see more than they should',
    harm: 'Staff of a partner, or somebody who has left one, read about children, victims or offenders whom their task is not about.',
    harmType: 'unlawful-disclosure',
    happened: [
      press2020(
        'One force ran safeguarding hubs with partner agencies in the tool, on children and high-risk offenders (F102).',
        stated('is being shared with partner agencies over Teams'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'access-control',
        'Guests come only from domains that are listed, into one site for one purpose, and their access ends by itself after 90 days.',
      ),
      lessLikely(
        'organisational',
        'governance',
        'Each partner has a sharing agreement that names the site, the legal gateway and who reviews the members each quarter.',
      ),
      lessSevere(
        'technical',
        'logging-and-audit',
        'What guests open and download is logged and looked through each month by the owner of the site.',
      ),
    ],
    law: ['dpa2018.s36.3', 'dpa2018.s57.3-5', 'dpa2018.s66.2.a', 'app.sharing'],
  },
  {
    ...asked,
    id: 'search-gaps',
    title: 'Searches that do not find everything',
    harm: 'A person asks for their data, or a defendant for disclosure, and what the search tool cannot reach stays hidden.',
    harmType: 'loss-of-rights',
    happened: [
      press2020(
        'Experts expected a whole section on the rights of people, by processing activity and by law (F55).',
        reportedBy('experts', 'a whole section about data subjects’ rights'),
      ),
    ],
    measures: [
      lessLikely(
        'technical',
        'search-and-correction',
        'Each half-year a planted name is searched for in every component, recordings and private chats included, and the gaps are published to those who answer requests.',
      ),
      lessSevere(
        'organisational',
        'procedure',
        'Where a component cannot be searched, a request is answered by asking the named owners of its sites, with a record of the asking.',
      ),
      lessLikely(
        'technical',
        'configuration',
        'Components that cannot be searched at all are switched off for operational data.',
      ),
    ],
    law: ['dpa2018.s45.1-2', 'dpa2018.s45.2A', 'ukgdpr.15'],
  },
] as const satisfies readonly KnownRisk[];
