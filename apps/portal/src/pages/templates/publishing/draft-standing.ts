const unseen = 'Forces do not see it until somebody who did not write it publishes it.';

/** How the draft stands to what was published, in words. */
export const draftStanding = (releases: number, changedSinceRelease: boolean): string => {
  if (releases === 0) return `Nothing of this draft was published yet. ${unseen}`;
  return changedSinceRelease
    ? `This draft differs from the latest release. ${unseen}`
    : 'This draft is the same as the latest release.';
};

/** Whether the draft says anything that no release says yet: the same text is never published twice. */
export const isNewToPublish = (releases: number, changedSinceRelease: boolean): boolean =>
  releases === 0 || changedSinceRelease;
