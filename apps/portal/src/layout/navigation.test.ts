import { describe, expect, test } from '@jest/globals';
import { actsOf } from '@countersign/domain/authority';
import { navigationFor } from './navigation.js';

const places = (...roles: Parameters<typeof actsOf>[0]) => navigationFor(actsOf(roles), '/').map(({ text }) => text);

describe('the places that somebody sees', () => {
  test('a force has its own work, and not the board', () => {
    expect(places('assessor')).toEqual([
      'Home',
      'Assessments',
      'Agreements',
      'Roll-out',
      'Releases',
      'Law',
      'Inspections',
      'Timeline',
    ]);
  });
  test('the programme has templates and the board, and nothing inside a force', () => {
    expect(places('template-author')).toEqual(['Home', 'Templates', 'Releases', 'Board', 'Timeline']);
  });
  test('the regulator has the board and its inspections', () => {
    expect(places('inspector')).toEqual(['Home', 'Releases', 'Board', 'Inspections', 'Timeline']);
  });
  test('somebody without an appointment has a home', () => {
    expect(places()).toEqual(['Home']);
  });
  test('a page within a place marks the place, and home only itself', () => {
    const marked = navigationFor(actsOf(['template-author']), '/templates/1/add').filter(({ active }) => active);
    expect(marked.map(({ text, current }) => [text, current])).toEqual([['Templates', false]]);
  });
});
