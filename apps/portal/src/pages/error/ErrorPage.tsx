import type { ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { buildNow } from '../../shell/build.js';
import { faultOfKind } from '../../shell/fault.js';
import { loadAnew } from '../../shell/load-anew.js';
import { PageNotLoaded } from '../../shell/page-not-loaded.js';
import { BrokenPage } from './BrokenPage.js';
import { FaultPage } from './FaultPage.js';
import { useKeepTrying } from '../../shell/useKeepTrying.js';

/** A page whose code did not come is loaded anew, once there is somebody to load it from. */
const NotLoaded = ({ error }: { error: PageNotLoaded }) => {
  const [isTrying, setTrying] = useState(false);
  const loadWhenThere = () => {
    setTrying(true);
    buildNow().then(loadAnew, () => setTrying(false));
  };
  useKeepTrying(faultOfKind(error.why), loadWhenThere);
  return <FaultPage fault={faultOfKind(error.why)} onRetry={loadWhenThere} isTrying={isTrying} />;
};

/** A page that broke while it was drawn, or whose code did not come. */
export const ErrorPage = ({ error, reset }: ErrorComponentProps) =>
  error instanceof PageNotLoaded ? <NotLoaded error={error} /> : <BrokenPage onRetry={reset} />;
