import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ruleLawOn, ruleText } from '@countersign/catalogue';
import { rules } from '@countersign/domain/rule-book';
import { anyDocument } from '../../domain/test/any-document.js';
import { sentence, type RuleText } from '../src/rules/rule.js';
import { aService } from './a-service.js';
import { today } from './cited.js';

type Problems = RuleText<'L06_LEGACY_PIA'>['problems'];

test('the facts of a problem are told in its text or its remedy, in any order and as often as one likes', () => {
  const words: Problems = {
    'legacy-assessment': sentence('“{title}” is old.', 'Leave “{title}” out.'),
    'older-than-the-duty': sentence('It is of {date}.', 'Assess it anew: “{title}” is of {date}.', 'warn'),
  };
  expect(words['older-than-the-duty']).toEqual({
    text: 'It is of {date}.',
    remedy: 'Assess it anew: “{title}” is of {date}.',
    severity: 'warn',
  });
});

test.each(rules)(
  '$id: all that it finds in any document is told with its own facts, and no fact is left untold',
  (rule) => {
    const law = ruleLawOn(today, aService);
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const { facts, itemId } of rule.judge(document, law)) {
          const { problem, ...given } = facts;
          const words = ruleText(rule.id).problems[String(problem)];
          const told = [...`${words?.text ?? ''} ${words?.remedy ?? ''}`.matchAll(/\{(\w+)\}/g)].map(
            ([, name]) => name,
          );
          expect(words).toBeDefined();
          expect(Object.keys(given).sort()).toEqual(
            [...new Set([...told, ...(itemId === null ? [] : ['title'])])].sort(),
          );
        }
      }),
      { numRuns: 60 },
    );
  },
);

test('words for other problems or other facts than the rule has do not compile', () => {
  const old = sentence('“{title}” is old.', 'Leave it out.');
  const dated = sentence('“{title}” is of {date}.', 'Assess it anew.');
  const faulty: readonly Problems[] = [
    // @ts-expect-error: a problem without words
    { 'legacy-assessment': old },
    // @ts-expect-error: words for a problem that the rule cannot find
    { 'legacy-assessment': old, 'older-than-the-duty': dated, 'unheard-of': old },
    // @ts-expect-error: a placeholder that no fact fills
    { 'legacy-assessment': sentence('“{title}” is of {year}.', 'Leave it out.'), 'older-than-the-duty': dated },
    // @ts-expect-error: a placeholder in the remedy that no fact fills
    { 'legacy-assessment': sentence('“{title}” is old.', 'Ask {author}.'), 'older-than-the-duty': dated },
    // @ts-expect-error: a fact that nobody is told
    { 'legacy-assessment': old, 'older-than-the-duty': old },
  ];
  expect(faulty).toHaveLength(5);
});
