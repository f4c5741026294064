const place = 'countersign.tab';

let name: string | null = null;

const named = (): string => {
  const left = sessionStorage.getItem(place);
  sessionStorage.removeItem(place);
  const own = left ?? `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  window.addEventListener('pagehide', () => sessionStorage.setItem(place, own));
  return own;
};

/**
 * This tab, by a name of its own that it keeps when it is loaded anew. The name is left behind only while a page goes, so
 * that a tab which is duplicated does not have the name of the other.
 */
export const thisTab = (): string => (name ??= named());
