/** A line of a file with its bytes, without the newline that ends it. */
export interface Line {
  readonly bytes: Buffer;
  /** Whether a newline follows. Of a file that is whole, it follows every line. */
  readonly isEnded: boolean;
}

/** The longest that a line of an export can be: an entry of 10,000 characters, each written in six. */
const longest = 100_000;

/** A line is longer than any that an export has. */
export class LineTooLong extends Error {}

const newline = 0x0a;

/** The lines of a file, read a piece at a time: no more of it is held than the longest line. */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of pieces) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    let start = 0;
    for (let end = bytes.indexOf(newline); end !== -1; end = bytes.indexOf(newline, start)) {
      yield { bytes: bytes.subarray(start, end), isEnded: true };
      start = end + 1;
    }
    rest = bytes.subarray(start);
    if (rest.length > longest) throw new LineTooLong('A line is too long.');
  }
  if (rest.length > 0) yield { bytes: rest, isEnded: false };
}
