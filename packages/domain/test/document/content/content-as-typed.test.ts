import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  blankContent,
  contentAsTyped,
  contentKinds,
  fieldsOfKind,
  type ContentKind,
} from '../../../src/document/content/index.js';

describe.each([...contentKinds])('a %s as it is typed', (kind: ContentKind) => {
  const blank = blankContent(kind) as unknown as Readonly<Record<string, unknown>>;
  const names = Object.keys(fieldsOfKind(kind));

  test('may be blank, or want fields that an earlier release did not know', () => {
    expect(contentAsTyped(blank)).toEqual(blank);
    expect(contentAsTyped({ kind })).toEqual(blank);
  });

  test.each(names)('is none where its %s is of another type', (name) => {
    expect(contentAsTyped({ ...blank, [name]: Symbol('other') })).toBeNull();
    expect(contentAsTyped({ ...blank, [name]: [[1]] })).toBeNull();
  });
});

test('whatever is kept, it is a content or null, and never an error', () => {
  fc.assert(
    fc.property(fc.anything(), (raw) => {
      const read = contentAsTyped(raw);
      expect(read === null || (contentKinds as readonly string[]).includes(read.kind)).toBe(true);
    }),
  );
});
