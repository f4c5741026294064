import { describe, expect, it } from '@jest/globals';
import { blankContent, type ActivityContent } from '@countersign/domain/document/content';
import { dayOfText } from '../../words/day-text.js';
import { regimeChanged } from '../words/regime-changed.js';
import { unreadable, wholeNumber } from '../words/whole-number.js';

describe('a whole number as people type it', () => {
  it('may have commas and blanks', () => {
    expect([wholeNumber('1,200'), wholeNumber(' 6 500 '), wholeNumber('')]).toEqual([1200, 6500, null]);
  });

  it('is refused where it is none, and never taken for nothing', () => {
    expect([wholeNumber('about 20'), wholeNumber('1.5'), wholeNumber('-3')]).toEqual([
      unreadable,
      unreadable,
      unreadable,
    ]);
  });
});

it('changes the regime without a purpose or basis of the former one', () => {
  const activity: ActivityContent = {
    ...blankContent('activity'),
    regime: 'part-3',
    lawEnforcementPurpose: 'detection',
    lawfulBasis: 'part-3-task',
  };
  expect(regimeChanged(activity, 'uk-gdpr')).toMatchObject({
    regime: 'uk-gdpr',
    lawEnforcementPurpose: null,
    lawfulBasis: null,
  });
  expect(regimeChanged(activity, 'part-3')).toEqual(activity);
});

it('reads a day from three fields, and only one that exists', () => {
  expect(dayOfText({ day: '3', month: '4', year: '2027' })).toBe('2027-04-03');
  expect(dayOfText({ day: '31', month: '4', year: '2027' })).toBeNull();
  expect(dayOfText({ day: '', month: '', year: '' })).toBeNull();
});
