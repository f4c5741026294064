import * as words from '@countersign/words/portal/parts/drafts';
import { thisTab } from './tab.js';

/** What somebody typed and has not sent, as this browser keeps it. */
export interface Kept {
  /** When it was typed last, in milliseconds. */
  readonly at: number;
  readonly value: unknown;
  /** Words of an earlier form that today's has no place for. */
  readonly aside: readonly string[];
  /** The page that it was typed on. */
  readonly page: { readonly title: string; readonly href: string };
}

export interface Found extends Kept {
  readonly key: string;
}

const prefix = 'countersign.draft.';

/** How long what was not sent is kept. Milliseconds. */
const keptFor = 30 * 86_400_000;

const keyOf = (person: string, name: string, tab: string) => prefix + JSON.stringify([person, name, tab]);

/** The person and the form of the draft under a key; null for a key that is no draft's. */
const ownerOf = (key: string): readonly unknown[] | null => {
  if (!key.startsWith(prefix)) return null;
  try {
    const owner: unknown = JSON.parse(key.slice(prefix.length));
    return Array.isArray(owner) ? owner : null;
  } catch {
    return null;
  }
};

const nothingKnown = { at: 0, aside: [], page: { title: words.unsentText, href: '/' } } as const;

/** What was kept, whatever an earlier release or a fault made of it: at worst a text. */
const keptFrom = (text: string): Kept => {
  try {
    const raw = JSON.parse(text) as Partial<Kept> | null;
    if (typeof raw !== 'object' || raw === null || !('value' in raw)) return { ...nothingKnown, value: raw };
    const aside = Array.isArray(raw.aside) ? raw.aside.filter((one) => typeof one === 'string') : [];
    const page = typeof raw.page?.title === 'string' && typeof raw.page.href === 'string' ? raw.page : undefined;
    return { at: Number(raw.at) || 0, value: raw.value, aside, page: page ?? nothingKnown.page };
  } catch {
    return { ...nothingKnown, value: text };
  }
};

/** Runs it, or does without where the browser keeps nothing or has no room: that is no reason to stop typing. */
const ifKept = <Answer>(work: () => Answer, without: Answer): Answer => {
  try {
    return work();
  } catch {
    return without;
  }
};

const every = (): readonly Found[] =>
  ifKept(
    () =>
      Object.keys(localStorage)
        .filter((key) => ownerOf(key) !== null)
        .map((key) => ({ ...keptFrom(localStorage.getItem(key) ?? ''), key })),
    [],
  );

/** What a person has typed anywhere in this browser and not sent, the latest first. */
export const draftsOf = (person: string): readonly Found[] =>
  every()
    .filter(({ key }) => ownerOf(key)?.[0] === person)
    .sort((a, b) => b.at - a.at);

/** As earlier releases kept it, for one tab alone. */
const keptBefore = (person: string, name: string): Found | null => {
  const key = `${prefix}${person}.${name}`;
  const text = ifKept(() => sessionStorage.getItem(key), null);
  return text === null ? null : { ...keptFrom(text), key };
};

/** What this person typed of this: in this tab, or else the latest of any other tab, also one that is closed. */
export const readDraft = (person: string, name: string): Found | null => {
  const own = keyOf(person, name, thisTab());
  const found = draftsOf(person).filter(({ key }) => ownerOf(key)?.[1] === name);
  return found.find(({ key }) => key === own) ?? found[0] ?? keptBefore(person, name);
};

const thisPage = (): Kept['page'] => ({
  title: document.title.replace(/^Error: /, '').replace(/ - Countersign$/, ''),
  href: window.location.pathname + window.location.search,
});

/** Keeps what this tab has of it. */
export const writeDraft = (person: string, name: string, { value, aside }: Pick<Kept, 'value' | 'aside'>): void => {
  const kept: Kept = { at: Date.now(), value, aside, page: thisPage() };
  ifKept(() => localStorage.setItem(keyOf(person, name, thisTab()), JSON.stringify(kept)), undefined);
};

/** Forgets what this tab has of it, and the one under `from` that it was brought back from. */
export const forgetDraft = (person: string, name: string, from: string | null): void =>
  ifKept(() => {
    localStorage.removeItem(keyOf(person, name, thisTab()));
    if (from === null) return;
    localStorage.removeItem(from);
    sessionStorage.removeItem(from);
  }, undefined);

export const forgetDraftsOf = (person: string): void => {
  for (const { key } of draftsOf(person)) ifKept(() => localStorage.removeItem(key), undefined);
};

/** Forgets, of everybody who used this browser, what is older than it is kept for. */
export const forgetOldDrafts = (now: number): void => {
  for (const { key, at } of every()) if (at + keptFor < now) ifKept(() => localStorage.removeItem(key), undefined);
};
