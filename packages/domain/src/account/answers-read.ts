import { fieldsOfKind } from '../document/content/content.js';
import type { AssessedItem } from '../document/items/assessed-document.js';
import type { RuleLaw } from '../rule-book/rule/rule-law.js';
import type { Rule } from '../rule-book/rule/rule.js';

/** One answer of a document: a field of an item's content, or one of what stands beside it (`besideFields`). */
export interface AnswerAt {
  /** Null for an answer of the document as a whole: its method, or the rows of a kind that it has and no others. */
  readonly itemId: string | null;
  readonly field: string;
}

/** What a rule may read of an item besides the fields of its content. `content` stands for an item with none. */
export const besideFields = ['content', 'departure', 'files', 'mark'] as const;

const isBeside = (name: string): boolean => (besideFields as readonly string[]).includes(name);

/** The answers that a rule reads when it judges a document, each once: seen by watching it, so that none is left out. */
export const answersRead = (rule: Rule, document: readonly AssessedItem[], law: RuleLaw): readonly AnswerAt[] => {
  const read = new Map<string, AnswerAt>();
  const note = (itemId: string, field: string) => read.set(`${itemId} ${field}`, { itemId, field });
  rule.judge(
    document.map((item) => watched(item, note)),
    law,
  );
  return [...read.values()];
};

const watched = (item: AssessedItem, note: (itemId: string, field: string) => void): AssessedItem => {
  const { content } = item;
  const fields = content === null ? {} : fieldsOfKind(content.kind);
  const seen =
    content === null
      ? null
      : new Proxy(content, {
          get: (target, name) => {
            if (typeof name === 'string' && Object.hasOwn(fields, name)) note(item.id, name);
            return Reflect.get(target, name) as unknown;
          },
        });
  return new Proxy(item, {
    get: (target, name) => {
      if (typeof name === 'string' && isBeside(name) && (name !== 'content' || content === null)) note(item.id, name);
      return name === 'content' ? seen : (Reflect.get(target, name) as unknown);
    },
  });
};
