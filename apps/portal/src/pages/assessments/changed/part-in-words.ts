import { labels } from '@countersign/catalogue';
import type { SealedItem, SealedPart } from '@countersign/domain/document/sealing';
import { lawInWords } from '../../../parts/law/law-in-words.js';
import { placementInWords } from '../../../parts/words/placement-in-words.js';
import { whenInWords, type Titled } from '../../../parts/words/when-in-words.js';
import { sectionTitle } from '../reading/section-title.js';

/** The parts of an item that are told in words; the two texts of it are shown as a redline. */
type ToldPart = Exclude<SealedPart, 'content' | 'national'>;

export const partNames: Readonly<Record<ToldPart, string>> = {
  title: 'Title',
  section: 'Section',
  table: 'In table',
  origin: 'Written by',
  placement: 'Who answers it',
  law: 'Law',
  when: 'When it is asked',
  applies: 'Applies here',
  stance: 'Stance',
  reason: 'Reason',
  departure: 'Level set by hand',
  files: 'Evidence files',
};

export const isTold = (part: SealedPart): part is ToldPart => part in partNames;

type Says = (item: SealedItem, among: readonly Titled[]) => string;

const departureInWords = (departure: SealedItem['departure']): string => {
  if (departure === null) return 'None';
  const confirmed = departure.confirmed ? 'confirmed by a second person' : 'waits for a second person';
  return `${labels.level[departure.level]}, because: ${departure.reason} (${confirmed})`;
};

/** What an item says in each of its parts. */
export const partSays: Readonly<Record<ToldPart, Says>> = {
  title: ({ title }) => title,
  section: ({ section }) => sectionTitle(section),
  table: ({ table }, among) => (table === null ? 'None' : (among.find(({ id }) => id === table)?.title ?? table)),
  origin: ({ origin }) => (origin === 'national' ? 'The programme' : 'The force'),
  placement: ({ placement }) => placementInWords[placement],
  law: ({ law }) => lawInWords(law) || 'None',
  when: ({ when }, among) => (when ? whenInWords(when, among) : 'Always'),
  applies: ({ applies }) => (applies === false ? 'No' : 'Yes'),
  stance: ({ stance }) => (stance === null ? 'None' : labels.stance[stance]),
  reason: ({ reason }) => reason.trim() || 'No reason given',
  departure: ({ departure }) => departureInWords(departure),
  files: ({ files }) => files?.map(({ name, hash }) => `${name}, SHA-256 ${hash}`).join('\n') || 'None',
};
