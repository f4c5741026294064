import { inTime } from './in-time.js';

/** How long the portal may take to tell its build. Milliseconds. */
const patience = 10_000;

let own: string | null = null;

/** Which build of the portal this tab runs; null where it was not told. */
export const ownBuild = (): string | null => own;

const buildFrom = (settings: unknown): string | null => {
  const build = typeof settings === 'object' && settings !== null && 'build' in settings ? settings.build : null;
  return typeof build === 'string' ? build : null;
};

/** Notes the build that this tab was started from. */
export const startedFrom = (settings: unknown): void => {
  own = buildFrom(settings);
};

/** Which build the portal gives out now; throws where it does not answer. */
export const buildNow = async (): Promise<string | null> => {
  const response = await inTime(fetch('/config.json', { cache: 'no-store' }), patience);
  if (!response.ok) throw new TypeError('The portal does not answer.');
  return buildFrom(await response.json());
};

/** Whether the portal gives out another build than the one that this tab runs. */
export const isReplaced = (now: string | null): boolean => now !== null && own !== null && now !== own;
