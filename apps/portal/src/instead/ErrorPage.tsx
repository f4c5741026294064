import type { ErrorComponentProps } from '@tanstack/react-router';
import { useState } from 'react';
import { buildNow } from '../browser/build.js';
import { faultOfKind } from '../parts/reading/fault.js';
import { loadAnew } from '../browser/load-anew.js';
import { PageNotLoaded } from '../browser/page-not-loaded.js';
import { BrokenPage } from './BrokenPage.js';
import { FaultPage } from '../parts/reading/FaultPage.js';
import { useKeepTrying } from '../parts/reading/useKeepTrying.js';

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
