import { describe, expect, it } from '@jest/globals';
import { blankContent, type ActivityContent, type Content } from '@countersign/domain/document/content';
import { anItem } from '../../reading/test-item.js';
import { formOf, inputOf } from './answer-form.js';
import { contentThatCounts } from './content-that-counts.js';

const nationalText: Content = { kind: 'question', text: 'The national text' };
const ours: Content = { kind: 'question', text: 'Our text' };
const national = anItem({ placement: 'national', national: nationalText });

describe('the form of an item', () => {
  it('starts from the national text, so that adapting it begins there', () => {
    expect(formOf(national).content).toEqual(nationalText);
  });

  it('starts from what was saved where something was', () => {
    expect(formOf({ ...national, stance: 'adapted', content: ours }).content).toEqual(ours);
  });

  it('starts blank where only the force can answer, a number too', () => {
    expect(formOf(anItem({})).content).toEqual({ kind: 'question', text: '' });
    expect(formOf(anItem({ kind: 'number' })).content).toEqual({ kind: 'number', value: null });
  });
});

describe('what counts of a form', () => {
  const form = { stance: null, reason: '', content: ours, version: 0 };

  it('is the national text where it is relied on, ours where it is adapted, nothing where it is rejected', () => {
    expect(contentThatCounts(national, { ...form, stance: 'relied-on' })).toEqual(nationalText);
    expect(contentThatCounts(national, { ...form, stance: 'adapted' })).toEqual(ours);
    expect(contentThatCounts(national, { ...form, stance: 'rejected' })).toBeNull();
    expect(contentThatCounts(national, form)).toBeNull();
  });

  it('is nothing while a local answer is blank', () => {
    expect(contentThatCounts(anItem({}), { ...form, content: blankContent('question') })).toBeNull();
    expect(contentThatCounts(anItem({ kind: 'number' }), formOf(anItem({ kind: 'number' })))).toBeNull();
    expect(contentThatCounts(anItem({}), form)).toEqual(ours);
  });
});

describe('what is sent of a form', () => {
  it('has no text of ours unless the item is adapted or local, and no reason where it is relied on', () => {
    const form = { stance: 'relied-on', reason: 'Typed before', content: ours, version: 0 } as const;
    expect(inputOf(national, form)).toEqual({ stance: 'relied-on', reason: '', content: null });
    expect(inputOf(national, { ...form, stance: 'adapted' })).toEqual({
      stance: 'adapted',
      reason: 'Typed before',
      content: ours,
    });
    expect(inputOf(anItem({}), { ...form, stance: null })).toEqual({ stance: null, reason: '', content: ours });
  });

  it('has no reasons to the tests of another Schedule 8 condition than the one chosen', () => {
    const activity: ActivityContent = {
      ...blankContent('activity'),
      schedule8Condition: 'sch8.2',
      schedule8Subtests: { a: 'For the court', b: 'Of another condition' },
    };
    const { content } = inputOf(anItem({ kind: 'activity' }), {
      stance: null,
      reason: '',
      content: activity,
      version: 0,
    });
    expect(content).toMatchObject({ schedule8Subtests: { a: 'For the court' } });
    expect(content).not.toHaveProperty('schedule8Subtests.b');
  });
});
