import '@countersign/ui/styles.scss';
import './portal.scss';
import { createRoot } from 'react-dom/client';
import { Portal } from './shell/Portal.js';
import { SignInUnavailable } from './shell/SignInUnavailable.js';
import { identify, type SignInSettings } from './shell/identity.js';

const root = createRoot(document.getElementById('root') as HTMLElement);

const start = async () => {
  const settings = (await (await fetch('/config.json')).json()) as SignInSettings;
  return identify(settings);
};

start().then(
  (identity) => root.render(<Portal identity={identity} />),
  () => root.render(<SignInUnavailable />),
);
