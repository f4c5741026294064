import type { Content } from '@countersign/domain/document/content';
import type { Stance } from '@countersign/domain/document/items';
import * as words from '@countersign/words/portal/pages/assessments/item/reading';
import { ContentView } from '../../../../parts/content/view/ContentView.js';
import { Text } from '../../../../parts/content/view/Text.js';
import { StanceTag } from '../../../../parts/records/StanceTag.js';

interface AnswerToReadProps {
  readonly national: boolean;
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
}

/** What a force said of an item: its stance with the reason, and its own text where it has one. */
export const AnswerToRead = ({ national, stance, reason, content }: AnswerToReadProps) => (
  <>
    {national && (
      <p className="govuk-body">
        <StanceTag stance={stance} />
      </p>
    )}
    {reason.trim() !== '' && <Text>{words.reasonReason({ reason })}</Text>}
    {(!national || content !== null) && <ContentView content={content} />}
  </>
);
