import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/reading';
import type { Acting } from '../../../parts/acting/useAct.js';

interface ReadAgainProps {
  readonly act: Pick<Acting<never>, 'refusal' | 'dismiss'>;
  readonly onReadAgain: () => void;
}

/** Where the document changed since it was read: the way to read what stands now. */
export const ReadAgain = ({ act, onReadAgain }: ReadAgainProps) =>
  act.refusal?.__typename === 'HashMoved' && (
    <Button
      type="button"
      variant="secondary"
      onClick={() => {
        act.dismiss();
        onReadAgain();
      }}
    >
      {words.readTheCurrentVersion}
    </Button>
  );
