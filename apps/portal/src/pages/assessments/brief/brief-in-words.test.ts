import { describe, expect, test } from '@jest/globals';
import { microsoft365 } from '@countersign/demonstration';
import {
  componentsInWords,
  howHighInWords,
  measuresInWords,
  peopleInWords,
  processingInWords,
  type HowHigh,
} from './brief-in-words.js';
import { keepServices } from '../../../parts/words/services.js';

keepServices([microsoft365]);

const risks = { count: 21, highNow: 0, notScored: 0, now: 'medium', after: 'low' } as const;
const measures = { all: 50, inPlace: 0 };
const howHigh = (over: Partial<HowHigh['risks']>, of = measures) =>
  howHighInWords({ risks: { ...risks, ...over }, measures: of });

describe('a brief in words', () => {
  test('says first that a risk is high now, and how many measures are in place', () => {
    expect(howHigh({ highNow: 3, now: 'high', after: 'medium' })).toEqual({
      text: '3 risks are high now. 0 of 50 measures are in place. Once every measure is in place, the highest is medium.',
      isAlarm: true,
    });
    expect(howHigh({})).toEqual({
      text: 'The highest risk now is medium. 0 of 50 measures are in place. Once every measure is in place, the highest is low.',
      isAlarm: false,
    });
  });

  test('never tells a risk that is not scored, or that is not there, as a low one', () => {
    expect(howHigh({ notScored: 1, now: null, after: null })).toEqual({
      text: '1 risk has not been scored, so its level is not known. 0 of 50 measures are in place.',
      isAlarm: true,
    });
    const none = { count: 0, now: null, after: null };
    expect(howHigh(none, { all: 0, inPlace: 0 })).toEqual({
      text: 'There is no risk in this assessment.',
      isAlarm: true,
    });
  });

  test('has true words where there is nothing to tell', () => {
    const nothing = { controller: 'Kent', serviceId: 'microsoft-365', activities: { count: 0 }, stages: [], users: 0 };
    expect(processingInWords(nothing)).toBe(
      'Microsoft 365 for Kent. No activity is described. How many people may use it is not answered.',
    );
    expect(componentsInWords(0, [])).toBe('No component is switched on.');
    expect(peopleInWords({ categories: [], regimes: [], sensitive: 0, mostInAYear: null, unsaid: 2 })).toBe(
      'No activity says whom it touches.',
    );
    const none = { all: 0, inPlace: 0, overdue: 0 };
    expect(measuresInWords({ risks: 0, ...none })).toBe('No measure is needed: there is no risk in this assessment.');
    expect(measuresInWords({ risks: 1, ...none })).toBe('No risk has a measure yet.');
    expect(measuresInWords({ risks: 1, all: 2, inPlace: 2, overdue: 0 })).toBe('Every measure is in place (2).');
  });

  test('counts and names what there is', () => {
    expect(measuresInWords({ risks: 9, all: 50, inPlace: 44, overdue: 1 })).toBe(
      '6 of 50 measures are not in place. 1 is past its day.',
    );
    expect(componentsInWords(7, ['exchange-online', 'teams-chat'])).toBe('Exchange Online, Teams chat and 5 more.');
    expect(
      peopleInWords({
        categories: ['victim', 'child'],
        regimes: ['part-3'],
        sensitive: 1,
        mostInAYear: 6500,
        unsaid: 1,
      }),
    ).toBe(
      'Victims and possible victims and children. Under Part 3 (law enforcement). 1 activity is sensitive processing. ' +
        'The largest activity is about 6,500 people a year. 1 activity does not say who it affects.',
    );
  });
});
