import { ownWords, type ResolvedItem } from '@countersign/domain';
import { Button, ButtonGroup, Details, SummaryCard } from '@countersign/ui';
import { AnswerToRead } from './AnswerToRead.js';
import type { Writing } from './writing.js';

interface WouldGoProps {
  /** As it was last saved. */
  readonly item: ResolvedItem;
  readonly writing: Pick<Writing, 'wouldGo' | 'letGo' | 'typed'>;
}

/** What somebody wrote and this change would leave empty: nothing is saved before it is said that it is to go. */
export const WouldGo = ({ item, writing: { wouldGo, letGo, typed } }: WouldGoProps) =>
  wouldGo.length > 0 && (
    <section id="would-go" tabIndex={-1} aria-label="What this change would leave empty">
      <SummaryCard title="Not saved yet: this change would leave empty">
        <ul className="govuk-list govuk-list--bullet">
          {[...new Set(wouldGo.map(({ name }) => name))].map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
        <Details summary="What is saved now">
          <AnswerToRead
            national={item.placement !== 'local'}
            stance={item.stance}
            reason={item.reason}
            content={ownWords(item).content}
          />
        </Details>
        <ButtonGroup>
          <Button type="button" variant="secondary" onClick={letGo}>
            Leave it empty
          </Button>
          <Button type="button" variant="secondary" onClick={typed.discard}>
            Keep what is saved
          </Button>
        </ButtonGroup>
        <p className="govuk-hint">What is replaced can be brought back from the earlier answers of this item.</p>
      </SummaryCard>
    </section>
  );
