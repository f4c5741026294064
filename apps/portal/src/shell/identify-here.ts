import { startedFrom } from './build.js';
import { identify, type SignInSettings } from './identity.js';

/** The person at the screen, by the sign-in service that this portal was told of. */
export const identifyHere = async () => {
  const settings = (await (await fetch('/config.json')).json()) as SignInSettings;
  startedFrom(settings);
  return identify(settings);
};
