import { canonicalJson } from '../../kernel/canonical-json.js';
import { atField, checkForm, unlessProblem, type Checked } from '../../kernel/check-form.js';
import { badInput, type BadInput, type NoSuchItem, type StaleVersion } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { checkContent } from '../content/check-content.js';
import { checkText, type TextRule } from '../words/check-text.js';
import type { Content } from '../content/content.js';
import { stances } from '../kinds/enumerations.js';
import { isTable } from '../items/is-table.js';
import { fieldLimits } from '../words/limits.js';
import type { AssessedItem } from '../items/assessed-document.js';
import type { Departure, Stance } from '../items/resolved-document.js';
import { ownWords } from './own-words.js';
import { whatEmpties, wouldEmpty, type WouldEmpty } from './what-empties.js';

export interface AnswerAttempt {
  readonly stance: Stance | null;
  readonly reason: string;
  /** As it came in: of unknown make until it is checked. */
  readonly content: unknown;
  readonly expectedVersion: number;
  /** The places that somebody has said are to be left empty though something stands there. */
  readonly emptying: readonly string[];
}

/** An answer as it is to be kept: normalised texts, the next version, and what became of a departure from the level. */
export interface SavedAnswer {
  readonly stance: Stance | null;
  readonly reason: string;
  readonly content: Content | null;
  readonly departure: Departure | null;
  readonly version: number;
}

export type SaveRefusal = NoSuchItem | StaleVersion | BadInput | WouldEmpty;

/**
 * Saving one answer (laws 4 and 12). National: a stance, with a reason unless relied on, and a content only where
 * adapted; locked: never adapted; local: a content of the item's kind and no stance. A version that is not the one that
 * was read is refused before any other problem of the input, so that nothing is overwritten. A departure from the level
 * stands only on the scores that it departed from. Nothing that somebody wrote is left empty unless that is said of it.
 * What stands already, word for word, is accepted under the version that stands: there is nothing to write.
 */
export const saveAnswer = (item: AssessedItem | null, attempt: AnswerAttempt): Result<SavedAnswer, SaveRefusal> => {
  const said = answerSaid(item, attempt);
  if (!said.ok || item === null || said.value.version === item.version) return said;
  const emptied = wouldEmpty(whatEmpties(ownWords(item), said.value), attempt.emptying);
  return emptied === null ? said : refuse(emptied);
};

/** What `saveAnswer` keeps of an attempt, whatever it leaves empty. */
export const answerSaid = (
  item: AssessedItem | null,
  attempt: Omit<AnswerAttempt, 'emptying'>,
): Result<SavedAnswer, Exclude<SaveRefusal, WouldEmpty>> => {
  if (item === null) return refuse({ kind: 'no-such-item' });
  const checked = checkedAnswer(item, attempt);
  if (checked.ok && item.version > 0 && textOf(checked.value) === textOf({ ...item, content: ownWords(item).content }))
    return accept({ ...checked.value, departure: item.departure, version: item.version });
  if (item.version !== attempt.expectedVersion) return refuse({ kind: 'stale-version', currentVersion: item.version });
  return checked;
};

const checkedAnswer = (item: AssessedItem, attempt: Omit<AnswerAttempt, 'emptying'>): Result<SavedAnswer, BadInput> => {
  const said = checkForm({
    stance: unlessProblem('stance', attempt.stance, stanceProblem(item, attempt.stance)),
    reason: atField('reason', checkText(attempt.reason, reasonRule(attempt.stance))),
    content: checkAnswer(item, attempt),
  });
  if (!said.ok) return said;
  const { stance, reason, content } = said.value;
  const counts = stance === 'relied-on' ? item.national : content;
  const departure = isScoredAlike(item.content, counts) ? item.departure : null;
  return accept({ stance, reason, content, departure, version: item.version + 1 });
};

const textOf = ({ stance, reason, content }: Pick<SavedAnswer, 'stance' | 'reason' | 'content'>): string =>
  canonicalJson({ stance, reason, content });

const reasonRule = (stance: Stance | null): TextRule => {
  const required = stance === 'adapted' ? 'Enter why you adapt it' : 'Enter why you reject it';
  const rule = { name: 'Reason', most: fieldLimits.reason };
  return stance === 'adapted' || stance === 'rejected' ? { ...rule, required } : rule;
};

const stanceProblem = ({ placement }: AssessedItem, stance: Stance | null): string | null => {
  if (placement === 'local')
    return stance === null ? null : 'Only a national item takes a stance: answer this one yourself';
  if (stance === null || !stances.includes(stance)) return 'Choose whether you rely on this, adapt it or reject it';
  return stance === 'adapted' && placement === 'locked'
    ? 'This text is the same for every force: rely on it or reject it'
    : null;
};

/** The content of an answer: our own where it takes one, and none where the national text stands or nothing is chosen. */
const checkAnswer = (
  item: AssessedItem,
  { stance, content }: Pick<AnswerAttempt, 'stance' | 'content'>,
): Checked<Content | null> => {
  if (isTable(item)) return refuse(badInput('content', 'This is a table: add a row to it'));
  if (item.placement === 'local' || stance === 'adapted') return checkContent(content, item.kind);
  const isOurs = content !== null && content !== undefined && (stance === 'relied-on' || stance === 'rejected');
  return isOurs ? refuse(badInput('content', 'Only an adapted item takes a text of your own')) : accept(null);
};

const isScoredAlike = (before: Content | null, after: Content | null): boolean =>
  before?.kind === 'risk' &&
  after?.kind === 'risk' &&
  before.residualLikelihood === after.residualLikelihood &&
  before.residualSeverity === after.residualSeverity;
