const full = (key: string) => `countersign.draft.${key}`;

/** What was kept under this key; null where nothing was, or where it cannot be read. */
export const readDraft = <Value>(key: string): Value | null => {
  try {
    return JSON.parse(sessionStorage.getItem(full(key)) ?? 'null') as Value | null;
  } catch {
    return null;
  }
};

/** Keeps a draft, or with null forgets it. A browser that has no room for it is no reason to stop typing. */
export const writeDraft = (key: string, value: object | null): void => {
  try {
    if (value === null) sessionStorage.removeItem(full(key));
    else sessionStorage.setItem(full(key), JSON.stringify(value));
  } catch {
    return;
  }
};
