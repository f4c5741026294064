/** An act that was sent and not answered yet: under which id, what it said in short, and as it was sent. */
export interface Unanswered<Sent> {
  readonly actId: string;
  readonly said: string;
  readonly sent: Sent | null;
}

const full = (key: string) => `countersign.unanswered.${key}`;

const read = <Sent>(store: () => Storage, key: string): Unanswered<Sent> | null => {
  try {
    const found = JSON.parse(store().getItem(full(key)) ?? 'null') as Unanswered<Sent> | null;
    return typeof found?.actId === 'string' && typeof found.said === 'string' ? found : null;
  } catch {
    return null;
  }
};

const write = (store: () => Storage, key: string, value: object | null): void => {
  try {
    if (value === null) store().removeItem(full(key));
    else store().setItem(full(key), JSON.stringify(value));
  } catch {
    return;
  }
};

const ofTab = () => sessionStorage;
const ofBrowser = () => localStorage;

/** A number from a text, the same for the same text: enough to see that something else is said. */
export const inShort = (text: string): string => {
  let hash = 5381;
  for (let place = 0; place < text.length; place += 1) hash = (Math.imul(hash, 33) ^ text.charCodeAt(place)) | 0;
  return `${text.length}-${hash >>> 0}`;
};

/**
 * The act that this tab sent last under this key and has no answer to. Also one that another tab sent, since closed
 * perhaps, where it said the same: to send it again under that id can only find out what came of it.
 */
export const unanswered = <Sent>(key: string, said: string): Unanswered<Sent> | null => {
  const elsewhere = read<Sent>(ofBrowser, key);
  return read<Sent>(ofTab, key) ?? (elsewhere?.said === said ? elsewhere : null);
};

/** Notes what is about to be sent: a reload, or an answer that is lost, forgets none of it. */
export const noteSending = <Sent>(key: string, what: Unanswered<Sent>): void => {
  write(ofTab, key, what);
  write(ofBrowser, key, { ...what, sent: null });
};

/** It was answered. What another tab has sent since stays noted. */
export const noteAnswered = (key: string, actId: string): void => {
  for (const store of [ofTab, ofBrowser]) if (read(store, key)?.actId === actId) write(store, key, null);
};

/** The id of an intention: the one that it was sent under before, where that was not answered, and else a new one. */
export const actIdOf = (key: string, said: string): string => {
  const actId = unanswered(key, said)?.actId ?? crypto.randomUUID();
  noteSending(key, { actId, said, sent: null });
  return actId;
};
