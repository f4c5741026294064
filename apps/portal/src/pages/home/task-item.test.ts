import { expect, test } from '@jest/globals';
import { microsoft365 } from '@countersign/demonstration';
import { rolesFor, type Act } from '@countersign/domain/authority';
import { heldStage, taskItem } from './task-item.js';
import { keepServices } from '../../parts/words/services.js';

keepServices([microsoft365]);

const task = (act: Act, subjectId: string, count = 0, itemId: string | null = null) => ({
  act,
  subjectKind: 'assessment',
  subjectId,
  count,
  itemId,
  heldBecause: [],
});
const href = (act: Act, subjectId = 'one', itemId: string | null = null) =>
  taskItem(task(act, subjectId, 0, itemId)).href;

test('a task leads to the work itself, and not to a page above it', () => {
  expect(href('answer-item', 'one', 'q1')).toBe('/assessments/one/items/q1');
  expect(href('confirm-departure', 'one', 'r1')).toBe('/assessments/one/items/r1');
  expect(href('submit-assessment')).toBe('/assessments/one/hand-in');
  expect(href('discard-changes')).toBe('/assessments/one/discard');
  expect(taskItem(task('discard-changes', 'one', 1)).title).toBe('Hand in or discard 1 unsigned change');
  expect(taskItem(task('discard-changes', 'one', 3)).title).toBe('Hand in or discard 3 unsigned changes');
  expect(href('remove-evidence', 'one', 'q1')).toBe('/assessments/one/items/q1');
  expect(taskItem(task('remove-evidence', 'one', 2, 'q1')).title).toBe(
    'Hand in or undo unsigned file changes in 2 items',
  );
  expect(href('give-advice')).toBe('/assessments/one/advice');
  expect(href('approve-measures')).toBe('/assessments/one/measures');
  expect(href('decide-assessment')).toBe('/assessments/one/decision');
  expect(href('record-measure-in-place')).toBe('/assessments/one/in-place');
  expect(href('record-agreement', 'microsoft-365', 'microsoft')).toBe('/agreements/record/microsoft');
  expect(href('map-clause', 'g1', 'dpa2018.s59.7')).toBe('/agreements/g1/clauses/dpa2018.s59.7');
  expect(href('accept-clause-words', 'g1', 'dpa2018.s59.7')).toBe('/agreements/g1/clauses/dpa2018.s59.7/words');
  expect(href('confirm-override')).toBe('/assessments/one/overrides');
  expect(href('reply-to-question')).toBe('/assessments/one/questions');
  expect(href('publish-release')).toBe('/templates/one/publish');
  expect(href('record-training', 'ann')).toBe('/training/record');
  expect(href('view-screening')).toBe('/assessments/one/screening/view');
  expect(href('decide-screening')).toBe('/assessments/one/screening/decision');
  expect(href('ask-for-stage', 'microsoft-365/pilot')).toBe('/roll-out/pilot/ask');
  expect(href('open-stage', 'microsoft-365/full')).toBe('/roll-out/full/open');
});

test('no task of an assessment, an agreement or a stage stops at the page of its subject', () => {
  for (const act of Object.keys(rolesFor) as Act[]) {
    const to = href(act, 'microsoft-365/pilot', 'the-place');
    expect(to).not.toMatch(/^\/(assessments|agreements|roll-out)(\/microsoft-365\/pilot|\/pilot)?$/);
  }
});

const titleOf = (one: Parameters<typeof taskItem>[0]): string => {
  const { title } = taskItem(one);
  if (typeof title !== 'string') throw new TypeError('The title of a task is a text.');
  return title;
};

test('no task counts what is not counted', () => {
  for (const act of Object.keys(rolesFor) as Act[])
    if (!/\d/.test(titleOf(task(act, 'microsoft-365/pilot', 7))))
      expect(titleOf(task(act, 'microsoft-365/pilot'))).not.toMatch(/\d/);
  expect(taskItem(task('open-stage', 'microsoft-365/pilot')).title).toBe(
    'Open a stage: pilot (all other conditions are met)',
  );
});

test('a stage that is held though it was opened is told with its reasons, and leads to its gate', () => {
  const held = { ...task('read-gates', 'microsoft-365/pilot', 1), heldBecause: ['The force has no agreement.'] };
  expect(heldStage(held)).toEqual({
    title: 'An open stage has been held: pilot',
    href: '/roll-out/pilot',
    reasons: ['The force has no agreement.'],
  });
});
