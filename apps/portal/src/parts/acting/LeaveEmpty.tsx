import type { Emptied } from '@countersign/domain/document/answers';
import { Button, ButtonGroup, SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/acting';
import type { ReactNode } from 'react';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';

interface LeaveEmptyProps {
  /** Where somebody wrote something and nothing would stand; nothing is shown where there is no such place. */
  readonly fields: readonly Emptied[];
  /** What is saved now, and would go. */
  readonly children?: ReactNode;
  readonly onLeaveEmpty: (emptying: readonly string[]) => void;
  readonly onKeep: () => void;
}

/** The words that this save would leave empty: nothing is saved before somebody says that they are to go. */
export const LeaveEmpty = ({ fields, children, onLeaveEmpty, onKeep }: LeaveEmptyProps) =>
  fields.length > 0 && (
    <section id="would-go" tabIndex={-1} aria-label={words.fieldsThisChangeWouldEmpty}>
      <SummaryCard title={words.notSavedYetThisChange}>
        <ul className="govuk-list govuk-list--bullet">
          {[...new Set(fields.map(({ name }) => name))].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        {children}
        <ButtonGroup>
          <Button type="button" variant="secondary" onClick={() => onLeaveEmpty(fields.map(({ field }) => field))}>
            {words.saveWithTheFieldsEmpty}
          </Button>
          <Button type="button" variant="secondary" onClick={onKeep}>
            {words.keepTheSavedText}
          </Button>
        </ButtonGroup>
        <p className="govuk-hint">{words.theReplacedTextIsKept}</p>
      </SummaryCard>
    </section>
  );

/** The places that a refusal names; none where it is another refusal. */
export const fieldsOf = (refusal: RefusalNoticeFragment | null): readonly Emptied[] =>
  refusal?.__typename === 'WouldEmpty' ? refusal.fields : [];
