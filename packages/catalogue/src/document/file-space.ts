/** The most that one organisation keeps in files, in bytes. The law names no size, so it is a policy with a reason. */
export const mostFileBytes = 2_000_000_000;

/** Why it is no more: what is kept is never removed, so that it is bounded where it comes in. */
export const mostFileBytesReason =
  'Files are kept for as long as what was signed names them, also those that were taken out. Four hundred files of the largest size are far more than the papers of one assessment; more than that is a store of documents, which Countersign is not.';
