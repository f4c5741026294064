import { focusOn } from '@countersign/ui';

/** One step from the element that has focus to the root: a parent, and which of its children the way went through. */
interface Step {
  readonly parent: Element;
  readonly tag: string;
  readonly index: number;
}

interface Focused {
  readonly element: Element;
  readonly way: readonly Step[];
  readonly address: string;
}

/** How long others have to place focus themselves once something went. Milliseconds. */
const patience = 50;

const address = () => window.location.pathname + window.location.search;

const wayOf = (element: Element): readonly Step[] => {
  const { parentElement: parent } = element;
  if (parent === null || parent === document.body) return [];
  return [{ parent, tag: element.tagName, index: [...parent.children].indexOf(element) }, ...wayOf(parent)];
};

/** What stands where a row was: the next one of its kind, or else the one before. */
const besides = ({ parent, tag, index }: Step): HTMLElement | null => {
  const [next, before] = [parent.children[index], parent.children[index - 1]];
  const other = next?.tagName === tag ? next : before?.tagName === tag ? before : null;
  return other instanceof HTMLElement && (other.textContent ?? '').trim() !== '' ? other : null;
};

const rows = ['LI', 'TR', 'DIV', 'FIELDSET', 'SECTION', 'ARTICLE', 'DETAILS'];
const isField = 'input:not([type=hidden]), textarea, select';

/** Where a group of fields has lost its last row: the field, or the button that adds one, of that group. */
const inGroup = ({ parent }: Step): HTMLElement | null =>
  parent.tagName === 'FIELDSET' ? parent.querySelector<HTMLElement>(`${isField}, button`) : null;

/**
 * The nearest place that is still there: a neighbour of the row that went, its group of fields, or the heading of what it
 * stood under.
 */
const placeFor = (way: readonly Step[]): HTMLElement | null => {
  for (const step of way) {
    if (!step.parent.isConnected) continue;
    const row = rows.includes(step.tag) ? besides(step) : null;
    if (row !== null) return row.querySelector<HTMLElement>(isField) ?? row;
    const group = inGroup(step);
    if (group !== null) return group;
    const heading = step.parent.querySelector<HTMLElement>('h1, h2, h3, h4');
    if (heading !== null) return heading;
  }
  return document.querySelector<HTMLElement>('h1');
};

const isLost = () => document.activeElement === null || document.activeElement === document.body;

/**
 * Where what had focus goes away on the same page, such as a row that was removed or a button that did its work, focus
 * goes to its neighbour, to its group of fields, or to the heading that it stood under, and never to the top of the page. Whoever places focus
 * themselves comes first.
 */
export const keepFocus = (): (() => void) => {
  let last: Focused | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const note = ({ target }: FocusEvent) => {
    if (target instanceof Element) last = { element: target, way: wayOf(target), address: address() };
  };
  const place = () => {
    if (last === null || last.element.isConnected || !isLost() || last.address !== address()) return;
    const to = placeFor(last.way);
    last = null;
    if (to !== null) focusOn(to);
  };
  const watch = new MutationObserver(() => {
    if (last === null || last.element.isConnected || !isLost()) return;
    clearTimeout(timer);
    timer = setTimeout(place, patience);
  });
  document.addEventListener('focusin', note);
  watch.observe(document.body, { childList: true, subtree: true });
  return () => {
    document.removeEventListener('focusin', note);
    watch.disconnect();
    clearTimeout(timer);
  };
};
