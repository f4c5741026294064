import type { Emptied } from '@countersign/domain/document/answers';
import type { Content } from '@countersign/domain/document/content';
import type { RefusalNoticeFragment } from '../../../../generated/graphql.js';
import type { SaveState } from '../../../../parts/drafts/useAutosave.js';
import type { Fault } from '../../../../parts/reading/fault.js';
import type { Stale } from './saved-since.js';
import type { Typed } from './useTyped.js';

/** What came of pressing the button. */
export interface Tried {
  readonly refusal: RefusalNoticeFragment | null;
  readonly fault: Fault | null;
  readonly attempt: number;
}

export const nothingTried: Tried = { refusal: null, fault: null, attempt: 0 };

/** Everything that a form of one item needs: what is typed, how it is saved, and what came of it. */
export interface Writing {
  readonly typed: Typed;
  readonly tried: Tried;
  readonly state: SaveState;
  /** What somebody else saved since, to choose between; null where nobody did. */
  readonly stale: Stale | null;
  /** Where somebody wrote something and nothing would stand if this were saved: nothing is saved before that is said. */
  readonly wouldGo: readonly Emptied[];
  /** Says that it is to go: what is typed is then saved by itself. */
  readonly letGo: () => void;
  /** For the button: saves what is not saved, tells what is refused, and goes on where nothing is. */
  readonly submit: () => Promise<void>;
  readonly flush: () => Promise<void>;
  readonly keepMine: () => Promise<void>;
  /** Goes on with what was typed over what was saved; nothing is saved by itself before something of it is changed. */
  readonly combine: () => void;
  /** Fills the form with a content to begin from; nothing is saved by itself before something of it is changed. */
  readonly begin: (content: Content) => void;
}
