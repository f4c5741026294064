import type { ActiveContent } from './active-content.js';

/** A relationship from a part of an office file to something else. */
export interface LinkInFile {
  /** The last word of its type, such as `attachedTemplate`. */
  readonly kind: string;
  readonly target: string;
  /** Whether the file says that the target is outside of it. */
  readonly isExternal: boolean;
}

/**
 * Targets that are read when the file is opened. Of some the file itself holds a copy, or does well without: those may
 * be on the computer of whoever opens it, since nothing leaves it and nothing of a stranger comes in.
 */
const readOnOpening: ReadonlyMap<string, { readonly mayBeLocal: boolean }> = new Map(
  Object.entries({
    attachedtemplate: true,
    externallink: true,
    externallinkpath: true,
    xlpathmissing: true,
    xlstartup: true,
    xlalternatestartup: true,
    xllibrary: true,
    image: true,
    oleobject: false,
    package: false,
    control: false,
    frame: false,
    subdocument: false,
    afchunk: false,
    mailmergesource: false,
    mailmergeheadersource: false,
    recipientdata: false,
  }).map(([kind, mayBeLocal]) => [kind, { mayBeLocal }]),
);

const decoded = (target: string): string =>
  target.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** As programs read it: no blanks and control characters, one kind of slash, and twice packed is once packed. */
const inOneSpelling = (target: string): string =>
  [...decoded(decoded(target))]
    .filter((character) => character > ' ')
    .join('')
    .replaceAll('\\', '/')
    .toLowerCase();

/**
 * A path of the machine behind `file:`: a drive, or one that begins at the root; `//host/` and `////host/` are
 * elsewhere.
 */
const isPathOfMachine = (rest: string): boolean =>
  /^(?:\/{0,3}|\/\/localhost\/)[a-z][:|]/.test(rest) || /^(?:\/|\/\/\/|\/\/localhost\/)?(?!\/|\?\?\/)/.test(rest);

/**
 * Whether a target that a file names lies elsewhere: on the web, on a share (`\\server`, `//server`, `file://server`),
 * or behind any scheme that is not known to stay on the machine. A drive, a path and `file:///C:` stay on it.
 */
export const leadsElsewhere = (target: string): boolean => {
  const written = inOneSpelling(target);
  const [, scheme, rest = ''] = /^([a-z][a-z0-9+.-]+):(.*)$/s.exec(written) ?? [];
  if (scheme === 'file') return !isPathOfMachine(rest);
  return scheme !== undefined || /^\/(?:\/|\?\?\/)/.test(written);
};

/**
 * What a link does by itself when the file is opened: it fetches from elsewhere, or reads a file of the computer of the
 * person who opens it. Null for a link that somebody has to follow, for one to a part of the file itself, and for a
 * template, a workbook or a picture on the computer.
 */
export const activeInLink = ({ kind, target, isExternal }: LinkInFile): ActiveContent | null => {
  const reading = readOnOpening.get(kind.toLowerCase());
  if (reading === undefined) return null;
  if (leadsElsewhere(target)) return 'remote-content';
  return isExternal && !reading.mayBeLocal ? 'local-content' : null;
};
