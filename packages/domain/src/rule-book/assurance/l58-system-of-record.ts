import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { recordingComponents, usesOneOf } from '../reading/recording-components.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L58_SYSTEM_OF_RECORD', false);

/**
 * Every activity says how long content stays and how it is disposed of; one under Part 3 says whether it is policing
 * information, and if so in which system the record is, how copies are kept true to it and how long they may stay
 * (DPA 2018 s.38(1), s.39(1); policing records code of 2023). How long recordings stay is asked by L101. Does not block.
 * Problems: `no-retention-days`; `no-disposal`; `operational-unanswered`; `no-system-of-record`; `no-sync-rule`;
 * `no-copy-retention`; `copy-outlives-content` with `copy`, `days`; `no-review-group`.
 */
export const systemOfRecord: Rule = (document, law) => {
  const recording = recordingComponents(document, law);
  return countingItems(document, 'activity').flatMap(({ item, content }) =>
    [
      ...(content.retentionDays === null && !usesOneOf(content, recording)
        ? [{ problem: 'no-retention-days', field: 'retentionDays' }]
        : []),
      ...(isBlank(content.disposal) ? [{ problem: 'no-disposal', field: 'disposal' }] : []),
      ...(content.regime === 'part-3' ? ofPolicingInformation(content) : []),
    ].map((one) => finding(item, one)),
  );
};

const ofPolicingInformation = (activity: ActivityContent): readonly Problem[] => {
  const { operationalRecord, copyRetentionDays: copy, retentionDays: days } = activity;
  if (operationalRecord === null) return [{ problem: 'operational-unanswered', field: 'operationalRecord' }];
  if (!operationalRecord) return [];
  return [
    ...(isBlank(activity.systemOfRecord) ? [{ problem: 'no-system-of-record', field: 'systemOfRecord' }] : []),
    ...(isBlank(activity.syncRule) ? [{ problem: 'no-sync-rule', field: 'syncRule' }] : []),
    ...(copy === null ? [{ problem: 'no-copy-retention', field: 'copyRetentionDays' }] : []),
    ...(copy !== null && days !== null && copy > days
      ? [{ problem: 'copy-outlives-content', field: 'copyRetentionDays', facts: { copy, days } }]
      : []),
    ...(isBlank(activity.reviewGroup) ? [{ problem: 'no-review-group', field: 'reviewGroup' }] : []),
  ];
};
