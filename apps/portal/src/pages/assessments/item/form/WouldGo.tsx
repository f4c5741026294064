import { ownWords } from '@countersign/domain/document/answers';
import type { AssessedItem } from '@countersign/domain/document/items';
import { Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/form';
import { LeaveEmpty } from '../../../../parts/acting/LeaveEmpty.js';
import { AnswerToRead } from '../reading/AnswerToRead.js';
import type { Writing } from '../drafting/writing.js';

interface WouldGoProps {
  /** As it was last saved. */
  readonly item: AssessedItem;
  readonly writing: Pick<Writing, 'wouldGo' | 'letGo' | 'typed'>;
}

/** What somebody wrote in an item and this change would leave empty. */
export const WouldGo = ({ item, writing: { wouldGo, letGo, typed } }: WouldGoProps) => (
  <LeaveEmpty fields={wouldGo} onLeaveEmpty={letGo} onKeep={typed.discard}>
    <Details summary={words.currentlySaved}>
      <AnswerToRead
        national={item.placement !== 'local'}
        stance={item.stance}
        reason={item.reason}
        content={ownWords(item).content}
      />
    </Details>
  </LeaveEmpty>
);
