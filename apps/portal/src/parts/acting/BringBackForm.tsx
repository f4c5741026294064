import { Button } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/acting';
import type { FormEvent } from 'react';
import { ActNotice } from './ActNotice.js';
import type { Acting } from './useAct.js';

interface BringBackFormProps {
  readonly act: Pick<Acting<never>, 'refusal' | 'fault' | 'attempt'>;
  readonly onSubmit: (event: FormEvent) => void;
  /** What tells this button from its neighbours. */
  readonly of: string;
}

/** The button that lets something stand again that was replaced or taken out. */
export const BringBackForm = ({ act, onSubmit, of }: BringBackFormProps) => (
  <>
    <ActNotice act={act} />
    <form className="app-after-card" onSubmit={onSubmit}>
      <Button variant="secondary" aria-label={words.restoreOf({ of })}>
        {words.restore}
      </Button>
    </form>
  </>
);
