import { intlOf, moduleOf, wordsOf, type Sentence } from '@countersign/words/compile';
import type { Plugin } from 'vite';

const [roomOf, sentenceOf] = ['virtual:words-of/', 'virtual:sentence/'];
const inner = '\0';
const asked = /^import \* as (\w+) from '@countersign\/words\/([\w/-]+)';$/gm;
const intl = '@countersign/words/intl';

/** The keys that a source says of a room that it calls by that name. That it says no other way is held by lint. */
export const keysSaid = (code: string, name: string): readonly string[] =>
  [...new Set([...code.matchAll(new RegExp(`(?<![\\w./-])${name}\\.(\\w+)`, 'g'))].map(([, key = '']) => key))].sort();

/**
 * Puts each sentence where it is said, in one language: a page brings its own sentences and no other, however many its
 * room has.
 */
export const wordsAsSaid = (language: string): Plugin => {
  const rooms = new Map<string, ReadonlyMap<string, Sentence>>();
  const sentence = (room: string, key: string): Sentence => {
    const words = rooms.get(room) ?? wordsOf(language, room);
    rooms.set(room, words);
    const found = words.get(key);
    if (!found) throw new Error(`${room} has no sentence ${key} in ${language}.`);
    return found;
  };
  return {
    name: 'words-as-said',
    enforce: 'pre',
    buildStart: () => rooms.clear(),
    resolveId(id) {
      if (id === intl) return intlOf(language);
      return id.startsWith(roomOf) || id.startsWith(sentenceOf) ? { id: inner + id, moduleSideEffects: false } : null;
    },
    load(id) {
      if (id.startsWith(inner + roomOf)) {
        const [room = '', keys = ''] = id.slice(inner.length + roomOf.length).split('?');
        return keys
          .split('&')
          .map((key) => `export { ${key} } from '${sentenceOf}${room}?${key}';`)
          .join('\n');
      }
      if (!id.startsWith(inner + sentenceOf)) return null;
      const [room = '', key = ''] = id.slice(inner.length + sentenceOf.length).split('?');
      return moduleOf(language, sentence(room, key));
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('@countersign/words/')) return null;
      const changed = code.replace(asked, (_, name: string, room: string) => {
        const keys = keysSaid(code.replace(asked, ''), name);
        return `import * as ${name} from '${roomOf}${room}?${keys.join('&')}';`;
      });
      return { code: changed, map: null };
    },
  };
};
