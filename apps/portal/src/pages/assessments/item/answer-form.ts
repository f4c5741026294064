import { isBlankContent, type Content, type ResolvedItem, type Stance } from '@countersign/domain';
import { blankContent } from '../../../parts/content/blank-content.js';

/** What somebody types in answer to one item, and the version that they started from. */
export interface AnswerForm {
  readonly stance: Stance | null;
  readonly reason: string;
  /** The force's own text: what it adapts, or answers itself. */
  readonly content: Content;
  readonly version: number;
}

/** An item that the force adapts starts from the national text; a local one from what was said, or blank. */
export const formOf = (item: ResolvedItem): AnswerForm => ({
  stance: item.stance,
  reason: item.reason,
  content: item.content ?? item.national ?? blankContent(item.kind),
  version: item.version,
});

/** The content that would count if this were saved: the national one, our own, or none. */
export const contentThatCounts = (item: ResolvedItem, { stance, content }: AnswerForm): Content | null => {
  if (item.placement === 'local') return isBlankContent(content) ? null : content;
  switch (stance) {
    case 'relied-on':
      return item.national;
    case 'adapted':
      return content;
    case 'rejected':
    case null:
      return null;
  }
};

/** The form as the API takes it: a reason only where there is something to give it for, a text only where it is ours. */
export const inputOf = (item: ResolvedItem, form: AnswerForm) => {
  const isOurs = item.placement === 'local' || form.stance === 'adapted';
  return {
    stance: item.placement === 'local' ? null : form.stance,
    reason: item.placement === 'local' || form.stance === 'relied-on' ? '' : form.reason,
    content: isOurs ? form.content : null,
  };
};
