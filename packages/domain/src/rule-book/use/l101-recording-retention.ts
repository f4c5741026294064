import type { ActivityContent } from '../../document/content/content.js';
import { countingItems } from '../../document/items/counting.js';
import { phraseIn } from '../reading/phrase-in.js';
import { recordingComponents, usesOneOf } from '../reading/recording-components.js';
import { say, sayIf, type ProblemOf } from '../rule/problem.js';
import { blocking, isBlank, ruleFinding } from '../rule/rule.js';

interface Problems {
  'no-activity': 'component';
  'no-retention-days': 'title';
  'retention-without-end': 'title' | 'phrase';
  'no-owner': 'title';
  'no-disclosure-log': 'title';
}
type Problem = ProblemOf<Problems>;

/**
 * A component that records people is switched off, or an activity of its own kind uses it: with an end to how long
 * recordings stay, somebody who answers for them, and a record of who was given one (DPA 2018 s.39(1), s.57(3) to
 * (5)).
 */
export const recordingRetention = ruleFinding<Problems>()('L101_RECORDING_RETENTION', (document, law) => {
  const recording = recordingComponents(document, law);
  if (recording.size === 0) return [];
  const using = countingItems(document, 'activity').filter(({ content }) => usesOneOf(content, recording));
  const used = new Set(using.flatMap(({ content }) => content.components));
  return [
    ...countingItems(document, 'component')
      .filter(({ content: { component } }) => recording.has(component) && !used.has(component))
      .map(({ item, content: { component } }) => blocking(item, say('no-activity', 'enabled', { component }))),
    ...using.flatMap(({ item, content }) =>
      problemsIn(content, law.phrases.withoutEnd).map((one) => blocking(item, one)),
    ),
  ];
});

const problemsIn = (activity: ActivityContent, phrases: readonly string[]): readonly Problem[] => [
  ...retention(activity, phrases),
  ...sayIf(isBlank(activity.recordingOwner), 'no-owner', 'recordingOwner'),
  ...sayIf(isBlank(activity.disclosureLog), 'no-disclosure-log', 'disclosureLog'),
];

const retention = (activity: ActivityContent, phrases: readonly string[]): readonly Problem[] => {
  const phrase = phraseIn(activity.retention, phrases);
  if (phrase !== null) return [say('retention-without-end', 'retention', { phrase })];
  return activity.retentionDays === null ? [say('no-retention-days', 'retentionDays')] : [];
};
