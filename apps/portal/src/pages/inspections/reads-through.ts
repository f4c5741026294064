interface Inspection {
  readonly mine: boolean;
  readonly open: boolean;
}

/** Whether somebody reads inside the force through this inspection: their own, while it is open. */
export const readsThrough = ({ mine, open }: Inspection): boolean => mine && open;

/** Why nobody, or somebody else, reads through an inspection, in words. */
export const whyNotThrough = ({
  mine,
  open,
  openedBy,
  ends,
}: Inspection & { openedBy: string; ends: string }): string => {
  const whose = mine ? 'You opened this inspection' : `${openedBy} opened this inspection`;
  if (!open) return `${whose}. It is over, and nobody can read through it any more.`;
  return `${whose}, and nobody else can read through it or close it. It ends on ${ends} at the latest.`;
};
