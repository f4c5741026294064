interface WordItem {
  readonly element: Element;
  readonly level: number;
  readonly isNumbered: boolean;
}

const marker = (paragraph: Element): Element | null =>
  [...paragraph.querySelectorAll('span')].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute('style') ?? ''),
  ) ?? null;

const levelOf = (paragraph: Element): number | null => {
  const level = /mso-list:[^;]*\blevel(\d+)/i.exec(paragraph.getAttribute('style') ?? '')?.[1];
  return level === undefined ? null : Number(level);
};

/** A paragraph that Word means as an item of a list: with its depth, and whether its mark is a number or a letter. */
const wordItem = (element: Element): WordItem | null => {
  const level = element.tagName === 'P' ? levelOf(element) : null;
  if (level === null) return null;
  const mark = marker(element);
  const isNumbered = /^\s*\(?([0-9]+|[a-z]{1,4})[.)]/i.test(mark?.textContent ?? '');
  mark?.remove();
  return { element, level, isNumbered };
};

const listFor = ({ isNumbered }: WordItem, { ownerDocument }: Element): Element =>
  ownerDocument.createElement(isNumbered ? 'ol' : 'ul');

/** Word writes a list as paragraphs that look like one. Here they become lists, one inside the other by their depth. */
export const listsFromWord = (root: Element): void => {
  let open: Element[] = [];
  for (const paragraph of root.querySelectorAll('p')) {
    const item = wordItem(paragraph);
    const continues = open[0] !== undefined && open[0].nextElementSibling === paragraph;
    if (item === null) {
      open = [];
      continue;
    }
    if (!continues) open = [];
    open = open.slice(0, item.level);
    while (open.length < item.level) {
      const list = listFor(item, paragraph);
      const parent = open.at(-1);
      if (parent === undefined) paragraph.before(list);
      else (parent.lastElementChild ?? parent).append(list);
      open.push(list);
    }
    const entry = paragraph.ownerDocument.createElement('li');
    entry.append(...paragraph.childNodes);
    open.at(-1)?.append(entry);
    paragraph.remove();
  }
};
