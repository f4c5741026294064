import type { ContentKind } from '@countersign/domain/document/content';

interface EntryWord {
  readonly one: string;
  readonly a: string;
}

const words: Readonly<Record<string, EntryWord>> = {
  'risk.measures': { one: 'Measure', a: 'a measure' },
  'activity.decidedWith': { one: 'Controller', a: 'a controller' },
  'activity.partners': { one: 'Partner', a: 'a partner' },
  'joint-arrangement.controllers': { one: 'Controller', a: 'a controller' },
  'joint-arrangement.duties': { one: 'Duty', a: 'a duty' },
  'component.exceptions': { one: 'Exception', a: 'an exception' },
  'processor.assurances': { one: 'Question', a: 'a question' },
  'logging.operations': { one: 'Operation', a: 'an operation' },
};

/** The name of one entry of a list. */
export const entryWord = (kind: ContentKind, path: string): EntryWord =>
  words[`${kind}.${path}`] ?? { one: 'Entry', a: 'an entry' };
