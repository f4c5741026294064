import fc from 'fast-check';
import { ruleLawOn } from '@countersign/catalogue';
import { ruleBook } from '@countersign/domain/rule-book';
import { anyDocument } from '../../domain/test/any-document.js';
import { aService } from './a-service.js';
import { today } from './cited.js';

const law = ruleLawOn(today, aService);

test.each(law.overridable)('%s: what is set aside is one finding, and never another one with it', (rule) => {
  fc.assert(
    fc.property(anyDocument, (document) => {
      const keys = ruleBook[rule]
        .judge(document, law)
        .map(({ itemId, field, facts }) => JSON.stringify([itemId, field, facts['problem']]));
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});
