let isPlanned = false;

/** From here on the tab leaves its page to come back to it with everything that was typed, and nobody need be asked. */
export const leaveAsPlanned = (): void => {
  isPlanned = true;
};

export const isLeavingAsPlanned = (): boolean => isPlanned;
