const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/**
 * The numbers of some links in the order in which the places that they lead to stand on the page. A link that leads to
 * nothing on the page keeps its number.
 */
export const orderOfPage = (hrefs: readonly string[]): readonly number[] => {
  const places = hrefs.map((href) => (href.startsWith('#') ? document.getElementById(href.slice(1)) : null));
  const sorted = hrefs
    .map((_, index) => index)
    .filter((index) => places[index])
    .sort((one, other) => {
      const [first, second] = [places[one], places[other]];
      if (!first || !second || first === second) return one - other;
      return isBefore(first, second) ? -1 : 1;
    });
  return hrefs.map((_, index) => (places[index] ? (sorted.shift() ?? index) : index));
};
