import type { IncomingMessage } from 'node:http';

const longest = 10_000;

/** The fields of a small form; anything longer than a sign-in can be is read as an empty one. */
export const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longest) return new URLSearchParams();
  }
  return new URLSearchParams(text);
};
