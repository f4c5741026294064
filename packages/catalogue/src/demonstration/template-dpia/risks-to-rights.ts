import type { TemplateItem } from '@countersign/domain';
import { measure, nationalRisk } from './item.js';

/** Harm to people through data that is wrong, stays, or cannot be found. The first two are told in the facts of 2019. */
export const risksToRights: readonly TemplateItem[] = [
  nationalRisk('rectification', 'facts-of-2019', ['dpa2018.s38.1', 'dpa2018.s46', 'ukgdpr.16'], {
    title: 'A wrong entry cannot be put right everywhere',
    harm: 'A person is stopped, questioned or refused something because a copy of a wrong entry lives on in a chat or a file after the record was corrected.',
    harmType: 'inaccuracy-not-correctable',
    regime: 'part-3',
    likelihood: 'probable',
    severity: 'significant',
    measures: [
      measure(
        'technical',
        'Head of information management',
        'Copies from a system of record carry its reference in the name or the text, so that one search finds every copy of an entry.',
      ),
      measure(
        'organisational',
        'Data protection officer',
        'A correction is closed only when that search was run and each copy was corrected, marked or removed, with the result kept.',
      ),
      measure(
        'technical',
        'Head of ICT',
        'Working copies are removed by a retention rule after 90 days, so that an old copy cannot be taken for the record.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
  nationalRisk('erasure', 'facts-of-2019', ['dpa2018.s39.1', 'dpa2018.s47', 'ukgdpr.17'], {
    title: 'Data that must be erased stays',
    harm: 'A person who was cleared, or whose data had to go, is still found in mail, in a site or in a hidden store years later.',
    harmType: 'loss-of-rights',
    regime: 'part-3',
    likelihood: 'probable',
    severity: 'significant',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'Every mailbox, site and chat has a retention label with an end. Deletion at the end is the default, and keeping longer is the exception that somebody signs.',
      ),
      measure(
        'technical',
        'Head of information management',
        'An erasure is run by a procedure that also empties the hidden store and lifts holds that have lost their reason.',
      ),
      measure(
        'contractual',
        'Contracts lead',
        'The processor states in the agreement when deleted data is gone from its backups, and confirms it on request.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
  nationalRisk('access', 'law', ['ukgdpr.15', 'ukgdpr.12A', 'dpa2018.s45.1-2'], {
    title: 'A person who asks for their data gets only a part',
    harm: 'A member of staff or of the public cannot contest what is held about them, because nobody searched chats and personal files.',
    harmType: 'loss-of-rights',
    regime: 'uk-gdpr',
    likelihood: 'possible',
    severity: 'significant',
    measures: [
      measure(
        'technical',
        'Head of information management',
        'One search covers mail, chat, sites and personal files, and its terms and results are kept with the request.',
      ),
      measure(
        'organisational',
        'Data protection officer',
        'A sample of answered requests is searched again by a second person each quarter.',
      ),
    ],
    residualLikelihood: 'remote',
    residualSeverity: 'significant',
  }),
  nationalRisk('telling-apart', 'law', ['dpa2018.s38.2', 'dpa2018.s38.3'], {
    title: 'A victim or a witness is taken for a suspect',
    harm: 'In a chat or a shared list it cannot be seen who is what, and a person is treated as a suspect who is none.',
    harmType: 'discrimination',
    regime: 'part-3',
    likelihood: 'possible',
    severity: 'severe',
    measures: [
      measure(
        'technical',
        'Head of ICT',
        'Sites for investigations have a list of people with a required field for the four categories, and a field for fact or opinion.',
      ),
      measure(
        'organisational',
        'Head of crime',
        'People are named in chat by the reference of the list and not by name, so that the category travels with them.',
      ),
    ],
    residualLikelihood: 'possible',
    residualSeverity: 'significant',
  }),
];
