import '@countersign/ui/styles.scss';
import * as words from '@countersign/words/portal';
import './portal.scss';
import { createRoot } from 'react-dom/client';
import { forgetOldDrafts } from './parts/drafts/draft-store.js';
import { beginPage } from './app/begin-page.js';
import { identifyHere } from './identity/identify-here.js';
import { Portal } from './app/Portal.js';
import { router } from './app/router.js';
import { SignInUnavailable } from './layout/SignInUnavailable.js';

// The page that was made ahead goes, and its title with it: each page has its own.
document.title = words.countersign;
const root = createRoot(document.getElementById('root') as HTMLElement);

let isStarting = false;

const start = async () => {
  if (isStarting) return;
  isStarting = true;
  await identifyHere().then(
    (who) => root.render(<Portal identity={who} />),
    () => root.render(<SignInUnavailable onRetry={retry} />),
  );
  isStarting = false;
};
const retry = () => void start();

forgetOldDrafts(Date.now());
void start();
// While it is found out who is here: whoever is on the way to the sign-in does not stay on this page.
if (/[#&]state=/.test(window.location.hash)) beginPage(router, window.location.pathname);
