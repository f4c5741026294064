import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { recordingComponents, usesOneOf } from '../reading/recording-components.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { asking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-retention-days': 'title';
  'no-disposal': 'title';
  'operational-unanswered': 'title';
  'no-system-of-record': 'title';
  'no-sync-rule': 'title';
  'no-copy-retention': 'title';
  'copy-outlives-content': 'title' | 'copy' | 'days';
  'no-review-group': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * Every activity says how long content stays and how it is disposed of; one under Part 3 says whether it is policing
 * information, and if so in which system the record is, how copies are kept true to it and how long they may stay (DPA
 * 2018 s.38(1), s.39(1); policing records code of 2023). How long recordings stay is asked by L101. Does not block.
 */
export const systemOfRecord = ruleFinding<Problems>()('L58_SYSTEM_OF_RECORD', (document, law) => {
  const recording = recordingComponents(document, law);
  return countingItems(document, 'activity').flatMap(({ item, content }) =>
    [
      ...sayIf(content.retentionDays === null && !usesOneOf(content, recording), 'no-retention-days', 'retentionDays'),
      ...sayIf(isBlank(content.disposal), 'no-disposal', 'disposal'),
      ...(content.regime === 'part-3' ? ofPolicingInformation(content) : []),
    ].map((one) => asking(item, one)),
  );
});

const ofPolicingInformation = (activity: ActivityContent): readonly Problem[] => {
  const { operationalRecord, copyRetentionDays: copy, retentionDays: days } = activity;
  if (operationalRecord === null) return [say('operational-unanswered', 'operationalRecord')];
  if (!operationalRecord) return [];
  return [
    ...sayIf(isBlank(activity.systemOfRecord), 'no-system-of-record', 'systemOfRecord'),
    ...sayIf(isBlank(activity.syncRule), 'no-sync-rule', 'syncRule'),
    ...sayIf(copy === null, 'no-copy-retention', 'copyRetentionDays'),
    ...(copy !== null && days !== null && copy > days
      ? [say('copy-outlives-content', 'copyRetentionDays', { copy, days })]
      : []),
    ...sayIf(isBlank(activity.reviewGroup), 'no-review-group', 'reviewGroup'),
  ];
};
