import { leaveAsPlanned } from './planned-leaving.js';

const loadedFor = 'countersign.loaded-for';

/** Loads the page anew, with everything that was typed kept. */
export const loadAnew = (): void => {
  leaveAsPlanned();
  window.location.reload();
};

/** Loads the page anew for this build, unless this tab was loaded for it already: once and never in a circle. */
export const loadAnewOnceFor = (build: string): boolean => {
  try {
    if (sessionStorage.getItem(loadedFor) === build) return false;
    sessionStorage.setItem(loadedFor, build);
  } catch {
    return false;
  }
  loadAnew();
  return true;
};
