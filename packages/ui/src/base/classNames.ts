/** Joins the names that apply; `undefined` when none does, so that no empty `class` is written. */
export const classNames = (...names: readonly (string | false | null | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
