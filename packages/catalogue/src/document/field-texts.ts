import type { ContentKind } from '@countersign/domain/document/content';
import { answerTexts } from './field-texts/answers.js';
import { assuranceTexts } from './field-texts/assurance.js';
import { consultationTexts } from './field-texts/consultation.js';
import { jointArrangementTexts } from './field-texts/joint-arrangement.js';
import { justificationTexts } from './field-texts/justification.js';
import type { FieldText, KindText } from './field-texts/kind-text.js';
import { processingTexts } from './field-texts/processing.js';
import { riskTexts } from './field-texts/risks.js';
import { serviceTexts } from './field-texts/service.js';

/** The words around every kind of content, for a form that is made from its fields. */
export const kindTexts: { readonly [Kind in ContentKind]: KindText } = {
  ...answerTexts,
  ...processingTexts,
  ...jointArrangementTexts,
  ...serviceTexts,
  ...justificationTexts,
  ...consultationTexts,
  ...riskTexts,
  ...assuranceTexts,
};

const none: FieldText = {};

/**
 * The words around one field: its label where the name of the field is not good enough, and a hint where one helps. A
 * field of a list is named by both: `measures.text`.
 */
export const fieldText = (kind: ContentKind, field: string): FieldText => kindTexts[kind].fields[field] ?? none;
