/** Where somebody was on a page: how far down, which sections they had opened, and which link they followed from there. */
export interface PlaceOnPage {
  readonly down: number;
  /** The opened sections, each by its summary and by which of that summary it is. */
  readonly open: readonly string[];
  readonly link: string | null;
}

const all = <Kind extends Element>(selector: string): readonly Kind[] => [...document.querySelectorAll<Kind>(selector)];

/** Names each of some elements so that it is found again when the page is drawn anew, though others be before it. */
const named = <Kind extends Element>(elements: readonly Kind[], nameOf: (element: Kind) => string) => {
  const seen = new Map<string, number>();
  return elements.map((element) => {
    const name = nameOf(element);
    const which = seen.get(name) ?? 0;
    seen.set(name, which + 1);
    return { element, name: `${which} ${name}` };
  });
};

const sections = () =>
  named(all<HTMLDetailsElement>('main details'), (details) => details.querySelector('summary')?.textContent ?? '');
const links = () => named(all<HTMLAnchorElement>('main a[href]'), (link) => `${link.href} ${link.textContent}`);

export const placeNow = (): PlaceOnPage => ({
  down: window.scrollY,
  open: sections()
    .filter(({ element }) => element.open)
    .map(({ name }) => name),
  link: links().find(({ element }) => element === document.activeElement)?.name ?? null,
});

/** Opens what was open, focuses the link that was followed, and goes down as far as the page reaches by now. */
export const goToPlace = ({ down, open, link }: PlaceOnPage): void => {
  for (const { element, name } of sections()) if (!element.open && open.includes(name)) element.open = true;
  const followed = link === null ? undefined : links().find(({ name }) => name === link);
  if (followed !== undefined && document.activeElement !== followed.element)
    followed.element.focus({ preventScroll: true });
  window.scrollTo({ top: down, left: 0, behavior: 'instant' });
};
