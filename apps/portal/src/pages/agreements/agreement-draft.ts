import type { DateText } from '@countersign/ui';
import { bareName } from '@countersign/domain';
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
  /** Why another party binds the processor; blank where its legal entity is a party. */
  readonly counterpartyReason: string;
}

export const agreementShape: Shape<AgreementDraft> = {
  title: text,
  parties: text,
  effectiveFrom: dateText,
  effectiveUntil: dateText,
  counterpartyReason: text,
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

const partiesIn = (parties: string): readonly string[] => parties.split('\n').filter((party) => party.trim() !== '');

/** Whether the legal entity of the processor is none of the parties as they are typed. */
export const isAnotherCounterparty = (parties: string, entity: string): boolean =>
  !partiesIn(parties).some((party) => bareName(party) === bareName(entity));

/** The draft as the API takes it. */
export const inputOf = ({
  title,
  parties,
  effectiveFrom,
  effectiveUntil,
}: Omit<AgreementDraft, 'counterpartyReason'>) => ({
  title,
  parties: partiesIn(parties),
  effectiveFrom: dayOfText(effectiveFrom) ?? '',
  effectiveUntil: dayOfText(effectiveUntil),
});
