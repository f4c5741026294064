import { pageAt } from '../../shell/page-at.js';
import { AskForStagePage } from './AskForStagePage.js';
import { CloseStagePage } from './CloseStagePage.js';
import { GatePage } from './GatePage.js';
import { GatesPage } from './GatesPage.js';
import { OpenStagePage } from './OpenStagePage.js';
import { StageCertificatePage } from './StageCertificatePage.js';

export const gateRoutes = [
  pageAt('/roll-out', GatesPage),
  pageAt('/roll-out/$stage', GatePage),
  pageAt('/roll-out/$stage/ask', AskForStagePage),
  pageAt('/roll-out/$stage/open', OpenStagePage),
  pageAt('/roll-out/$stage/certificate', StageCertificatePage),
  pageAt('/roll-out/$stage/close', CloseStagePage),
];
