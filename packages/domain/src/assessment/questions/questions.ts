import { rolesAllow } from '../../authority/acts.js';
import type { Role } from '../../authority/roles.js';
import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import type { ResolvedItem } from '../../document/items/resolved-document.js';
import type { Instant } from '../../kernel/instant.js';
import { atField } from '../../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import type { AssessmentState } from '../lifecycle/lifecycle.js';
import type { NotNow } from '../lifecycle/refusals.js';

export interface ItemReply {
  readonly id: string;
  readonly text: string;
  readonly by: string;
  readonly at: Instant;
}

/** A question asked of one item, with what was replied, oldest first (W1). It is open until somebody resolves it. */
export interface ItemQuestion {
  readonly id: string;
  readonly itemId: string;
  readonly text: string;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly replies: readonly ItemReply[];
  readonly resolvedBy: string | null;
  readonly resolvedAt: Instant | null;
}

/** Only who asked a question, or the data protection officer, can say that it is answered. */
export type NotYoursToResolve = { readonly kind: 'not-yours-to-resolve' };

const rule = (name: string, required: string) => ({ name, most: fieldLimits.text, required, asked: 'reply' as const });

/**
 * Asking of an item (W1): by anybody of the force who reads it, and it makes nobody an author. Not of what was signed or
 * referred: what is asked before a decision is what the decision can still take in. `asked` is how many questions the
 * item has.
 */
export const askQuestion = (
  item: ResolvedItem | null,
  state: AssessmentState,
  attempt: { readonly text: string; readonly asked: number },
): Result<{ readonly text: string }, NoSuchItem | NotNow | BadInput> => {
  if (item === null) return refuse({ kind: 'no-such-item' });
  if (state === 'signed' || state === 'referred') return refuse({ kind: 'not-now', state });
  if (attempt.asked >= fieldLimits.questionsOfItem)
    return refuse(badInput('text', `An item has ${fieldLimits.questionsOfItem} questions at most`));
  const text = atField('text', checkText(attempt.text, rule('Question', 'Enter your question')));
  return text.ok ? accept({ text: text.value }) : text;
};

/** Replying to a question that is open, in whatever state the assessment is, so that none is left behind. */
export const replyToQuestion = (
  question: ItemQuestion | null,
  reply: string,
): Result<{ readonly text: string }, NoSuchItem | BadInput> => {
  if (question === null) return refuse({ kind: 'no-such-item' });
  if (question.resolvedBy !== null) return refuse(badInput('text', 'This question is resolved: ask another one'));
  if (question.replies.length >= fieldLimits.questionsOfItem)
    return refuse(badInput('text', `A question has ${fieldLimits.questionsOfItem} replies at most`));
  const text = atField('text', checkText(reply, rule('Reply', 'Enter your reply')));
  return text.ok ? accept({ text: text.value }) : text;
};

/** Whether somebody can say that a question is answered: who asked it, or the data protection officer. */
export const mayResolve = (
  question: ItemQuestion,
  { personId, roles }: { readonly personId: string; readonly roles: readonly Role[] },
): boolean =>
  question.resolvedBy === null &&
  rolesAllow(roles, 'resolve-question') &&
  (question.askedBy === personId || roles.includes('data-protection-officer'));

/** Resolving a question that is open, in whatever state the assessment is. */
export const resolveQuestion = (
  question: ItemQuestion | null,
  by: { readonly personId: string; readonly roles: readonly Role[] },
): Result<true, NoSuchItem | NotYoursToResolve> => {
  if (question === null || question.resolvedBy !== null) return refuse({ kind: 'no-such-item' });
  return mayResolve(question, by) ? accept(true) : refuse({ kind: 'not-yours-to-resolve' });
};
