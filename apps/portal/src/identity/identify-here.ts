import { startedFrom } from '../browser/build.js';
import { identify, type Identity, type SignInSettings } from './identity.js';

const ask = async (): Promise<Identity> => {
  const settings = (await (await fetch('/config.json')).json()) as SignInSettings;
  startedFrom(settings);
  return identify(settings);
};

let begun: Promise<Identity> | null = null;

/** Begins to find out who is at the screen, before there is anything that shows it. */
export const beginToIdentify = (): Promise<Identity> => {
  const asking = ask();
  begun = asking;
  return asking;
};

/** Who is at the screen, by the sign-in service that this portal was told of; asked anew each time, but for what was begun. */
export const identifyHere = (): Promise<Identity> => {
  const asking = begun ?? ask();
  begun = null;
  return asking;
};
