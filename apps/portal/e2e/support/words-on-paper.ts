import type { Page } from '@playwright/test';

/** Words in the cells of tables that paper takes apart: a short one over two lines, or any over three. */
const takenApart = (): readonly string[] => {
  const isWord = (word: string) => /^[\p{L}’']+[,.;:]?$/u.test(word);
  const linesOf = (node: Text, start: number, word: string) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
  };
  const wordsOf = (node: Text) =>
    [...node.data.matchAll(/\S+/g)]
      .filter(([word]) => isWord(word))
      .filter(({ 0: word, index }) => linesOf(node, index, word) > (word.length <= 5 ? 1 : 2))
      .map(([word]) => word);
  const textsIn = (cell: Element): readonly Text[] => {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts;
  };
  const cells = [...document.querySelectorAll('.govuk-table th, .govuk-table td')];
  return cells
    .filter((cell) => cell.checkVisibility({ visibilityProperty: true }))
    .flatMap((cell) => textsIn(cell).filter((node) => !node.parentElement?.closest('.govuk-visually-hidden')))
    .flatMap(wordsOf);
};

/** The words in the tables of the page that are taken apart as it is laid out now. */
export const wordsTakenApart = (page: Page): Promise<readonly string[]> => page.evaluate(takenApart);
