/** Hooks for GOV.UK's own script, which never runs here, so we do not write them. */
const HOOKS = [
  'data-module',
  'data-disable-auto-focus',
  'data-prevent-double-click',
  'data-behaviour',
  'data-maxlength',
  'data-threshold',
  'data-count-type',
];

const HOOK_CLASSES = ['govuk-js-service-navigation-toggle', 'govuk-js-character-count'];

const collapse = (text: string) => text.replace(/\s+/g, ' ').trim();

const classList = (value: string) =>
  value
    .split(/\s+/)
    .filter((name) => name && !HOOK_CLASSES.includes(name))
    .sort()
    .join(' ');

const attribute = ({ name, value }: Attr) => `${name}="${name === 'class' ? classList(value) : collapse(value)}"`;

const attributes = (element: Element) =>
  [...element.attributes]
    .filter(({ name }) => !HOOKS.includes(name) && !['value', 'selected', 'checked'].includes(name))
    .map(attribute)
    .filter((text) => text !== 'class=""');

/** The value of a field is compared as the browser sees it, not as it was written down. */
const state = (element: Element): string[] => {
  if (element instanceof HTMLInputElement) return [`[value=${element.value}]`, `[checked=${element.checked}]`];
  if (element instanceof HTMLOptionElement) return [`[value=${element.value}]`, `[selected=${element.selected}]`];
  if (element instanceof HTMLButtonElement) return [`[value=${element.value}]`];
  return [];
};

const lines = (node: Node, depth: number): string[] => {
  const indent = '  '.repeat(depth);
  if (node.nodeType === Node.TEXT_NODE) {
    const text = collapse(node.textContent ?? '');
    return text ? [indent + text] : [];
  }
  if (!(node instanceof Element)) return [];
  const head = [node.tagName.toLowerCase(), ...[...attributes(node), ...state(node)].sort()].join(' ');
  return [`${indent}<${head}>`, ...[...node.childNodes].flatMap((child) => lines(child, depth + 1))];
};

/** One line for each element and text, attributes and classes in order, so that a difference reads like one. */
export const normalise = (root: Element): string => {
  root.normalize();
  return [...root.childNodes].flatMap((node) => lines(node, 0)).join('\n');
};
