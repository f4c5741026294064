import type { Content } from '../../document/content/content.js';
import { textsIn, type WrittenText } from '../../document/content/texts.js';
import { phraseIn } from './phrase-in.js';
import type { RuleLaw } from '../rule/rule-law.js';

/** The texts of an answer in prose: a question, the reason of a yes or a no, a claim, the views of the people concerned. */
export const proseIn = (content: Content): readonly WrittenText[] => {
  switch (content.kind) {
    case 'question':
    case 'yes-no':
    case 'claim':
    case 'people-views':
      return textsIn(content);
    default:
      return [];
  }
};

/** Whether a text says that something is dealt with elsewhere, and has no link to where. */
export const pointsElsewhere = (text: string, phrases: Pick<RuleLaw['phrases'], 'addressedElsewhere'>): boolean =>
  !/\]\([^)\s]+\)/.test(text) && phraseIn(text, phrases.addressedElsewhere) !== null;
