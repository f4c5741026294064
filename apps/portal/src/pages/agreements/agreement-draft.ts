import type { DateText } from '@countersign/ui';
import { bareName } from '@countersign/domain/clauses';
import { isNoDate, typedDay } from '../../parts/words/day-text.js';
import { dateText, text, type Shape } from '../../parts/drafts/draft-shape.js';

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
  effectiveFrom: typedDay(effectiveFrom),
  effectiveUntil: isNoDate(effectiveUntil) ? null : typedDay(effectiveUntil),
});
