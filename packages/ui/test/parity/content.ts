import { createElement, type ReactNode } from 'react';

export type Content = { text?: string; html?: string } | undefined | null;

const NAMES: Record<string, string> = {
  class: 'className',
  for: 'htmlFor',
  autocomplete: 'autoComplete',
  spellcheck: 'spellCheck',
  inputmode: 'inputMode',
  viewbox: 'viewBox',
};

const fromNode = (node: Node, key: number): ReactNode => {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const props = Object.fromEntries(
    [...node.attributes].filter(({ name }) => name !== 'style').map(({ name, value }) => [NAMES[name] ?? name, value]),
  );
  if (node instanceof HTMLTextAreaElement)
    return createElement('textarea', { ...props, key, defaultValue: node.value });
  const children = [...node.childNodes].map(fromNode);
  return createElement(node.tagName.toLowerCase(), { ...props, key }, ...children);
};

/** A fixture's HTML as the React nodes that somebody would have written for it. */
export const fromHtml = (html: string): ReactNode => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return [...template.content.childNodes].map(fromNode);
};

/** The macros' choice between `html` and `text`. */
export const content = (from: Content): ReactNode => (from?.html ? fromHtml(from.html) : from?.text);
