const text = /"(?:\\.|[^"\\\n])*"/g;

/** How deep the brackets of a query are nested, read before it is parsed. What stands in a text of one line does not count. */
export const queryNesting = (query: string): number => {
  let [open, deepest] = [0, 0];
  for (const mark of query.replaceAll(text, '')) {
    if (mark === '{' || mark === '[' || mark === '(') open += 1;
    else if (mark === '}' || mark === ']' || mark === ')') open -= 1;
    deepest = Math.max(deepest, open);
  }
  return deepest;
};
