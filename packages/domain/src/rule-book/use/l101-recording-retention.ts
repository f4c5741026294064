import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { phraseIn } from '../reading/phrase-in.js';
import { recordingComponents, usesOneOf } from '../reading/recording-components.js';
import { findingOn, isBlank, type Problem, type Rule } from '../finding/rule.js';

const finding = findingOn('L101_RECORDING_RETENTION', true);

/**
 * A component that records people is switched off, or an activity of its own kind uses it: with an end to how long
 * recordings stay, somebody who answers for them, and a record of who was given one (DPA 2018 s.39(1), s.57(3) to (5)).
 * Problems: `no-activity` of a component, with `component`; of an activity that uses one, `no-retention-days`;
 * `retention-without-end` with `phrase`; `no-owner`; `no-disclosure-log`.
 */
export const recordingRetention: Rule = (document, law) => {
  const recording = recordingComponents(document, law);
  if (recording.size === 0) return [];
  const using = countingItems(document, 'activity').filter(({ content }) => usesOneOf(content, recording));
  const used = new Set(using.flatMap(({ content }) => content.components));
  return [
    ...countingItems(document, 'component')
      .filter(({ content: { component } }) => recording.has(component) && !used.has(component))
      .map(({ item, content: { component } }) =>
        finding(item, { problem: 'no-activity', field: 'enabled', facts: { component } }),
      ),
    ...using.flatMap(({ item, content }) => problems(content, law.phrases.withoutEnd).map((one) => finding(item, one))),
  ];
};

const problems = (activity: ActivityContent, phrases: readonly string[]): readonly Problem[] => [
  ...retention(activity, phrases),
  ...(isBlank(activity.recordingOwner) ? [{ problem: 'no-owner', field: 'recordingOwner' }] : []),
  ...(isBlank(activity.disclosureLog) ? [{ problem: 'no-disclosure-log', field: 'disclosureLog' }] : []),
];

const retention = (activity: ActivityContent, phrases: readonly string[]): readonly Problem[] => {
  const phrase = phraseIn(activity.retention, phrases);
  if (phrase !== null) return [{ problem: 'retention-without-end', field: 'retention', facts: { phrase } }];
  return activity.retentionDays === null ? [{ problem: 'no-retention-days', field: 'retentionDays' }] : [];
};
