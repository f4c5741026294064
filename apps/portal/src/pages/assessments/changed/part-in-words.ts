import { labels } from '@countersign/catalogue';
import type { SealedItem, SealedPart } from '@countersign/domain/document/sealing';
import * as words from '@countersign/words/portal/pages/assessments/changed';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { whenInWords, type Titled } from '../../../parts/words/when-in-words.js';
import { sectionTitle } from '../reading/section-title.js';

/** The parts of an item that are told in words; the two texts of it are shown as a redline. */
type ToldPart = Exclude<SealedPart, 'content' | 'national'>;

export const partNames: Readonly<Record<ToldPart, string>> = {
  title: words.title,
  section: words.section,
  table: words.inTable,
  origin: words.writtenBy,
  placement: words.answeredBy,
  law: words.law,
  when: words.whenThisIsAsked,
  applies: words.appliesHere,
  stance: words.positionOnTheNationalText,
  reason: words.reason,
  departure: words.levelSetByHand,
  files: words.evidenceFiles,
};

export const isTold = (part: SealedPart): part is ToldPart => part in partNames;

type Says = (item: SealedItem, among: readonly Titled[]) => string;

const departureInWords = (departure: SealedItem['departure']): string => {
  if (departure === null) return words.none;
  const confirmed = departure.confirmed ? words.confirmedByASecondPerson : words.waitingForASecondPerson;
  return words.levelBecauseReasonConfirmed({
    level: labels.level[departure.level],
    reason: departure.reason,
    confirmed,
  });
};

/** What an item says in each of its parts. */
export const partSays: Readonly<Record<ToldPart, Says>> = {
  title: ({ title }) => title,
  section: ({ section }) => sectionTitle(section),
  table: ({ table }, among) => (table === null ? words.none : (among.find(({ id }) => id === table)?.title ?? table)),
  origin: ({ origin }) => (origin === 'national' ? words.theProgramme : words.theForce),
  placement: ({ placement }) => placementInWords[placement],
  law: ({ law }) => lawInWords(law) || words.none,
  when: ({ when }, among) => (when ? whenInWords(when, among) : words.always),
  applies: ({ applies }) => (applies ? words.yes : words.no),
  stance: ({ stance }) => (stance === null ? words.none : labels.stance[stance]),
  reason: ({ reason }) => reason.trim() || words.noReasonGiven,
  departure: ({ departure }) => departureInWords(departure),
  files: ({ files }) => files.map(({ name, hash }) => words.nameSha256Hash({ name, hash })).join('\n') || words.none,
};
