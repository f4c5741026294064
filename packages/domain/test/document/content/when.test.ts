import { expect, test } from '@jest/globals';
import {
  blankContent,
  decidedBy,
  conditionHolds,
  type Content,
  type ContentKind,
  type When,
} from '../../../src/document/content/index.js';

interface Said {
  readonly id: string;
  readonly kind: ContentKind;
  readonly content: Content | null;
}

const said = (id: string, content: Content): Said => ({ id, kind: content.kind, content });

const document: readonly Said[] = [
  said('activities/1', { ...blankContent('activity'), regime: 'part-3' }),
  said('components/1', { ...blankContent('component'), component: 'teams' }),
  said('need.live', { kind: 'yes-no', value: true, text: '' }),
  said('need.other', { kind: 'yes-no', value: false, text: '' }),
  { id: 'need', kind: 'question', content: null },
];

const conditions: readonly (readonly [When, boolean])[] = [
  [{ regime: 'part-3' }, true],
  [{ regime: 'uk-gdpr' }, false],
  [{ component: 'teams' }, true],
  [{ component: 'exchange-online' }, false],
  [{ item: 'need.live', is: true }, true],
  [{ item: 'need.live', is: false }, false],
  [{ item: 'need.other', is: false }, true],
  [{ item: 'gone', is: false }, false],
];

test.each(conditions)('whether %j holds is decided by what it names and by nothing else', (when, expected) => {
  const decided = decidedBy(when);
  const decides = ({ id, kind }: Said) => ('id' in decided ? id === decided.id : kind === decided.kind);
  expect(conditionHolds(when, document)).toBe(expected);
  expect(conditionHolds(when, document.filter(decides))).toBe(expected);
  expect(
    conditionHolds(
      when,
      document.filter((one) => !decides(one)),
    ),
  ).toBe(false);
});
