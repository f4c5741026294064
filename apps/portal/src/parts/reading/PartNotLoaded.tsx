import { Button, WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/reading';
import { useState } from 'react';
import { FaultOfPart } from './FaultOfPart.js';
import { faultOfKind } from './fault.js';
import { loadAnew } from '../../browser/load-anew.js';
import { PartIsMissing } from '../../browser/why-not-loaded.js';

interface PartNotLoadedProps {
  readonly fault: unknown;
  readonly onRetry: () => void;
}

/**
 * In place of a part whose code did not come: why, and how to have it. Some browsers never ask for the same code twice, so
 * whoever tries again in vain loads the page anew.
 */
export const PartNotLoaded = ({ fault, onRetry }: PartNotLoadedProps) => {
  const [tried, setTried] = useState(false);
  const why = fault instanceof PartIsMissing ? fault.why : 'unexpected';
  if (why === 'replaced')
    return (
      <div role="alert">
        <WarningText>{words.youNeedTheNewVersion}</WarningText>
        <Button type="button" variant="secondary" onClick={loadAnew}>
          {words.loadTheNewVersion}
        </Button>
      </div>
    );
  const tryAgain = () => {
    if (tried && why === 'unexpected') return loadAnew();
    setTried(true);
    onRetry();
  };
  return <FaultOfPart fault={faultOfKind(why)} onRetry={tryAgain} />;
};
