import * as words from '@countersign/words/portal/parts/markdown';

/** A text with what is chosen in it, from `start` up to `end`. */
export interface Chosen {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Puts a text in the place of what is chosen, and chooses it. */
export const put = ({ text, start, end }: Chosen, inserted: string): Chosen => ({
  text: `${text.slice(0, start)}${inserted}${text.slice(end)}`,
  start: start + inserted.length,
  end: start + inserted.length,
});

const beginsABlock = /^(#{1,6} |- |\d+\. |\||> )/;

/** Puts pasted Markdown in the place of what is chosen. A heading, a list or a table begins on a line of its own. */
export const putPasted = (chosen: Chosen, markdown: string): Chosen => {
  const before = chosen.text.slice(0, chosen.start);
  const isWithinALine = before !== '' && !before.endsWith('\n');
  return put(chosen, isWithinALine && beginsABlock.test(markdown) ? `\n\n${markdown}` : markdown);
};

const around =
  (mark: string, otherwise: string) =>
  ({ text, start, end }: Chosen): Chosen => {
    const inside = text.slice(start, end) || otherwise;
    return {
      text: `${text.slice(0, start)}${mark}${inside}${mark}${text.slice(end)}`,
      start: start + mark.length,
      end: start + mark.length + inside.length,
    };
  };

const eachLine =
  (mark: (place: number) => string) =>
  ({ text, start, end }: Chosen): Chosen => {
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const ending = text.indexOf('\n', end);
    const to = ending === -1 ? text.length : ending;
    const lines = text.slice(from, to).split('\n');
    const marked = lines.map((line, place) => `${mark(place)}${line}`).join('\n');
    return { text: `${text.slice(0, from)}${marked}${text.slice(to)}`, start: from, end: from + marked.length };
  };

const table = (chosen: Chosen): Chosen =>
  put({ ...chosen, start: chosen.end }, '\n\n| Heading | Heading |\n| --- | --- |\n|  |  |\n');

/** What the buttons above a text do to it, each under its name. */
export const formats: readonly { readonly name: string; readonly apply: (chosen: Chosen) => Chosen }[] = [
  { name: words.heading, apply: eachLine(() => '## ') },
  { name: words.bold, apply: around('**', 'bold') },
  { name: words.italic, apply: around('_', 'italic') },
  { name: words.list, apply: eachLine(() => '- ') },
  { name: words.numberedList, apply: eachLine((place) => `${place + 1}. `) },
  { name: words.table, apply: table },
];
