import type { ComponentContent } from '../../../src/document/content/index.js';
import { ruleBook } from '../../../src/rule-book/index.js';
import { activityRow, componentRow, found, law, said, wholeBut } from '../../fixtures.js';
import { logRow } from '../../whole-processing.js';

const rule = ruleBook.L101_RECORDING_RETENTION;
const recorder = (over: Partial<ComponentContent> = {}) =>
  componentRow({ component: 'teams-recording', enabled: true, ...over }, 'component.recording');
const recording = activityRow({
  components: ['teams-recording'],
  retention: 'Ninety days',
  retentionDays: 90,
  recordingOwner: 'Head of operations',
  disclosureLog: 'A register of the disclosure team',
});

test('a component that records is used by an activity, or is off', () => {
  expect(said(rule, recorder(), recording)).toEqual([]);
  expect(said(rule, recorder(), activityRow())).toEqual(['!no-activity enabled component.recording']);
  expect(said(rule, recorder({ enabled: false }), activityRow())).toEqual([]);
  expect(said(rule, componentRow({ enabled: true }))).toEqual([]);
});

test('unknown is not off', () => {
  expect(said(rule, recorder({ enabled: null }))).toEqual(['!no-activity enabled component.recording']);
});

test('recordings have an end, an owner and a record of disclosures', () => {
  const bare = activityRow({ components: ['teams-recording'], retentionDays: null });
  expect(said(rule, recorder(), bare)).toEqual([
    '!no-retention-days retentionDays activity.1',
    '!no-owner recordingOwner activity.1',
    '!no-disclosure-log disclosureLog activity.1',
  ]);
});

test.each(['Kept indefinitely', 'Ninety days in general; some for an indefinite time'])(
  '%s has no end',
  (retention) => {
    const endless = { ...recording, content: recording.content && { ...recording.content, retention } };
    expect(rule.judge([recorder(), endless as typeof recording], law)).toMatchObject([
      { field: 'retention', facts: { problem: 'retention-without-end', phrase: 'indefinite' } },
    ]);
  },
);

test('saying that nothing is kept indefinitely is not keeping it', () => {
  const denied = {
    ...recording,
    content: recording.content && { ...recording.content, retention: 'Never kept indefinitely' },
  };
  expect(said(rule, recorder(), denied as typeof recording)).toEqual([]);
});

test('F101: a recorded meeting on organised crime, kept without an end', () => {
  const kept = (retention: string) =>
    wholeBut(
      {
        'activity.1': activityRow({
          components: ['exchange-online', 'teams-recording'],
          retention,
          recordingOwner: 'Head of operations',
          disclosureLog: 'A register of the disclosure team',
        }),
      },
      { ...recorder(), tableId: 'components' },
      logRow({ component: 'teams-recording' }, 'log.recording'),
    );
  expect(found(kept('Indefinite'))).toEqual(['!L101_RECORDING_RETENTION retention-without-end retention activity.1']);
  expect(found(kept('Six years'))).toEqual([]);
});
