interface Dated {
  readonly inForceFrom: string;
  readonly inForceUntil: string | null;
}

/** Whether a dated row runs on a day, its last day included. */
export const runsOn = ({ inForceFrom, inForceUntil }: Dated, day: string): boolean =>
  inForceFrom <= day && (inForceUntil === null || day <= inForceUntil);
