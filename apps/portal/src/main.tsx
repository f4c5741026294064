import '@countersign/ui/styles.scss';
import './portal.scss';
import { createRoot } from 'react-dom/client';
import { forgetOldDrafts } from './parts/draft-store.js';
import { startedFrom } from './shell/build.js';
import { Portal } from './shell/Portal.js';
import { SignInUnavailable } from './shell/SignInUnavailable.js';
import { identify, type SignInSettings } from './shell/identity.js';

const root = createRoot(document.getElementById('root') as HTMLElement);

const identity = async () => {
  const settings = (await (await fetch('/config.json')).json()) as SignInSettings;
  startedFrom(settings);
  return identify(settings);
};

let isStarting = false;

const start = async () => {
  if (isStarting) return;
  isStarting = true;
  await identity().then(
    (who) => root.render(<Portal identity={who} />),
    () => root.render(<SignInUnavailable onRetry={retry} />),
  );
  isStarting = false;
};
const retry = () => void start();

forgetOldDrafts(Date.now());
void start();
