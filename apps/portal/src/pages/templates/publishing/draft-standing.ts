import * as words from '@countersign/words/portal/pages/templates/publishing';

const unseen = words.forcesCannotSeeItUntil;

/** How the draft stands to what was published, in words. */
export const draftStanding = (releases: number, changedSinceRelease: boolean): string => {
  if (releases === 0) return words.thisDraftHasNotBeen({ unseen });
  return changedSinceRelease ? words.thisDraftDiffers({ unseen }) : words.thisDraftIsTheSame;
};

/** Whether the draft says anything that no release says yet: the same text is never published twice. */
export const isNewToPublish = (releases: number, changedSinceRelease: boolean): boolean =>
  releases === 0 || changedSinceRelease;
