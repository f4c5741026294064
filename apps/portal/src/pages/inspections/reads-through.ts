import * as words from '@countersign/words/portal/pages/inspections';

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
  const whose = mine ? words.youOpenedThisInspection : words.openedByOpenedThisInspection({ openedBy });
  if (!open) return words.whoseItHasEnded({ whose });
  return words.whoseNobodyElseCanUse({ whose, ends });
};
