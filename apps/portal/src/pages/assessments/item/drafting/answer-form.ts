import { schedule8SubtestsOf } from '@countersign/catalogue';
import { blankContent, type Content } from '@countersign/domain/document/content';
import type { ResolvedItem, Stance } from '@countersign/domain/document/items';
import { regimeChanged } from '../../../../parts/content/words/regime-changed.js';

/** What somebody types in answer to one item, and the version that they started from. */
export interface AnswerForm {
  readonly stance: Stance | null;
  readonly reason: string;
  /** The force's own text: what it adapts, or answers itself. A number that was not typed yet is null. */
  readonly content: Content;
  readonly version: number;
  /** The id of the item that it was saved as. */
  readonly savedAs?: string;
}

/** What an answer says, to be compared with another. */
export const textOf = ({ stance, reason, content }: AnswerForm): string => JSON.stringify([stance, reason, content]);

const nothingTyped = (item: ResolvedItem): Content =>
  item.kind === 'number' ? { kind: 'number', value: null as unknown as number } : blankContent(item.kind);

/** An item that the force adapts starts from the national text; a local one from what was said, or blank. */
export const formOf = (item: ResolvedItem): AnswerForm => ({
  stance: item.stance,
  reason: item.reason,
  content: item.content ?? item.national ?? nothingTyped(item),
  version: item.version,
});

/**
 * What counts of an activity under the regime and the condition that are chosen now: a purpose, a basis or a reason of
 * another one does not. The form keeps it, so that whoever goes back finds it.
 */
export const tidied = (content: Content): Content => {
  if (content.kind !== 'activity') return content;
  const activity = content.regime === null ? content : regimeChanged(content, content.regime);
  const asked = schedule8SubtestsOf(activity.schedule8Condition ?? '');
  const kept = Object.entries(activity.schedule8Subtests).filter(([id]) => asked.includes(id));
  return { ...activity, schedule8Subtests: Object.fromEntries(kept) };
};

/** The form as the API takes it: a reason only where there is something to give it for, a text only where it is ours. */
export const inputOf = (item: Pick<ResolvedItem, 'placement'>, form: AnswerForm) => {
  const isLocal = item.placement === 'local';
  return {
    stance: isLocal ? null : form.stance,
    reason: isLocal || form.stance === 'relied-on' ? '' : form.reason,
    content: isLocal || form.stance === 'adapted' ? tidied(form.content) : null,
  };
};
