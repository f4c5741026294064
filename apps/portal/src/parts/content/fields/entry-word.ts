import type { ContentKind } from '@countersign/domain/document/content';
import * as said from '@countersign/words/portal/parts/content/fields';

interface EntryWord {
  readonly one: string;
  readonly a: string;
}

const words: Readonly<Record<string, EntryWord>> = {
  'risk.measures': { one: said.measure, a: said.aMeasure },
  'activity.decidedWith': { one: said.controller, a: said.aController },
  'activity.partners': { one: said.partner, a: said.aPartner },
  'joint-arrangement.controllers': { one: said.controller, a: said.aController },
  'joint-arrangement.duties': { one: said.duty, a: said.aDuty },
  'component.exceptions': { one: said.exception, a: said.anException },
  'processor.assurances': { one: said.question, a: said.aQuestion },
  'logging.operations': { one: said.operation, a: said.anOperation },
};

/** The name of one entry of a list. */
export const entryWord = (kind: ContentKind, path: string): EntryWord =>
  words[`${kind}.${path}`] ?? { one: said.entry, a: said.anEntry };
