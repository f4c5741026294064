import { partThatBars, type BarredByPart } from '../../authority/separation.js';
import { checkText } from '../../document/words/check-text.js';
import { fieldLimits } from '../../document/words/limits.js';
import { saysNothing } from '../../document/words/says-nothing.js';
import { atField, checkForm, type Checked } from '../../kernel/check-form.js';
import { badInput, type BadInput } from '../../kernel/refusals.js';
import { accept, refuse, type Result } from '../../kernel/result.js';
import { blockedToday, questionsCanBeOpen } from '../lifecycle/blocked-today.js';
import { checkEach } from './check-each.js';
import { roundWaitingFor, stateOf, type Round } from '../lifecycle/lifecycle.js';
import { partsPlayed, type PartsInScreening } from '../lifecycle/parts-played.js';
import type { Finding } from '../../rule-book/finding/finding.js';
import type { AssessmentRecords } from '../lifecycle/records.js';
import type { Blocked, HashMoved, NotNow } from '../lifecycle/refusals.js';

/**
 * Sealing advice on the exact content read (law 8; DPA 2018 s.71, UK GDPR Art 35(2)): refused while a finding of today
 * blocks it, since the text cannot be signed as it is. It has points, each of which the decision answers; or none, and says
 * so in a sentence.
 */
export const sealAdvice = (
  records: AssessmentRecords,
  screening: PartsInScreening,
  findings: readonly Finding[],
  attempt: AdviceAttempt,
): Result<Advised, NotNow | BarredByPart | HashMoved | Blocked | BadInput> => {
  const round = roundWaitingFor(records, 'give-advice');
  if (round === null) return refuse({ kind: 'not-now', state: stateOf(records) });
  if (round.submission.hash !== attempt.hash) return refuse({ kind: 'hash-moved', currentHash: round.submission.hash });
  const part = partThatBars(attempt.by, 'adviser', partsPlayed(records, screening));
  if (part !== null) return refuse({ kind: 'barred-by-part', part });
  const blocked = blockedToday(findings, questionsCanBeOpen);
  if (blocked !== null) return refuse(blocked);
  const { points } = attempt;
  const hasPoints = points.some((point) => !saysNothing(point)) || (points.length > 0 && saysNothing(attempt.remark));
  const said = checkForm({
    remark: hasPoints ? noRemark(attempt.remark) : atField('remark', checkText(attempt.remark, remarkRule)),
    points: hasPoints ? checkEach(points, pointRule) : accept([]),
    canProceed: checkCanProceed(attempt.canProceed),
  });
  return said.ok ? accept({ round, ...said.value }) : said;
};

export interface AdviceAttempt {
  readonly by: string;
  readonly hash: string;
  readonly points: readonly string[];
  /** What is said in place of points. */
  readonly remark: string;
  /** Null where nothing is chosen. */
  readonly canProceed: boolean | null;
}

interface Advised extends Pick<AdviceAttempt, 'points' | 'remark'> {
  readonly round: Round;
  readonly canProceed: boolean;
}

const remarkRule = {
  name: 'What you say in place of points',
  most: fieldLimits.text,
  required: 'Enter a point of advice, or say in a sentence that you have none',
};
const pointRule = {
  name: 'A point of advice',
  field: 'points',
  required: 'Enter a point of advice, or say that you have none',
};

const noRemark = (remark: string): Checked<''> =>
  saysNothing(remark) ? accept('') : refuse(badInput('remark', 'Advice has points, or says that it has none'));

const checkCanProceed = (canProceed: boolean | null): Checked<boolean> =>
  canProceed === null
    ? refuse(badInput('canProceed', 'Choose whether the processing can proceed'))
    : accept(canProceed);
