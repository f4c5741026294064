import { kindTexts } from '@countersign/catalogue';
import type { ContentKind } from '@countersign/domain/document/content';
import { Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/reading';
import { Markdown } from '../../../../parts/markdown/Markdown.js';

/** What a good answer does, in one sentence, and an example of one. */
export const WhatIsGood = ({ kind }: { readonly kind: ContentKind }) => (
  <>
    <p className="govuk-body">
      <strong>{words.whatGoodLooksLike}</strong> {kindTexts[kind].good}
    </p>
    <Details summary={words.anExample}>
      <Markdown>{kindTexts[kind].example}</Markdown>
    </Details>
  </>
);
