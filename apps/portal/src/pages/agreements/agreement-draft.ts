import type { DateText } from '@countersign/ui';
import { dayOfText, isNoDate } from '../../parts/day-text.js';
import { dateText, text, type Shape } from '../../parts/draft-shape.js';
import { fileProblem } from '../../parts/files/file-problem.js';
import type { FieldProblem } from '../../parts/useCheck.js';
import { agreementFile } from './agreement-file.js';

/** What is typed of an agreement; parties one on each line. */
export interface AgreementDraft {
  readonly title: string;
  readonly parties: string;
  readonly effectiveFrom: DateText;
  readonly effectiveUntil: DateText;
}

export const agreementShape: Shape<AgreementDraft> = {
  title: text,
  parties: text,
  effectiveFrom: dateText,
  effectiveUntil: dateText,
};

/** What the API cannot be told: dates that are none, and no file to look at. */
export const problemOf = (
  { effectiveFrom, effectiveUntil }: AgreementDraft,
  file: { readonly name: string; readonly size: number } | null,
): FieldProblem | null => {
  if (dayOfText(effectiveFrom) === null)
    return { field: 'effectiveFrom', message: 'Enter the day the agreement starts' };
  if (!isNoDate(effectiveUntil) && dayOfText(effectiveUntil) === null)
    return { field: 'effectiveUntil', message: 'Enter the last day as a real date' };
  const problem = fileProblem(file, agreementFile);
  return problem === null ? null : { field: 'file', message: problem };
};

/** The draft as the API takes it. */
export const inputOf = ({ title, parties, effectiveFrom, effectiveUntil }: AgreementDraft) => ({
  title,
  parties: parties.split('\n').filter((party) => party.trim() !== ''),
  effectiveFrom: dayOfText(effectiveFrom) ?? '',
  effectiveUntil: dayOfText(effectiveUntil),
});
