import { Button, WarningText } from '@countersign/ui';
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
        <WarningText>
          There is a new version of Countersign, and this part comes with it. What you typed is kept while it is loaded.
        </WarningText>
        <Button type="button" variant="secondary" onClick={loadAnew}>
          Load the new version
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
