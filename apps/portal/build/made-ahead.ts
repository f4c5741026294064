import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { build, type Plugin, type Rollup } from 'vite';
import { filesOfPage, pageSources } from './loads-of-routes.js';
import { returningScript } from './returning-script.js';

interface Ahead {
  readonly pagesAhead: () => readonly { readonly name: string; readonly title: string; readonly content: string }[];
  readonly pageAtAddress: () => Readonly<Record<string, string>>;
}

/** The pages as the portal draws them, from the same source, run here. */
const drawn = async (root: string, outDir: string): Promise<Ahead> => {
  await build({
    root,
    logLevel: 'warn',
    build: { ssr: 'src/made-ahead.tsx', outDir, emptyOutDir: true, minify: false, sourcemap: false },
  });
  return (await import(`${pathToFileURL(path.join(outDir, 'made-ahead.js')).href}?${Date.now()}`)) as Ahead;
};

const withImports = (bundle: Rollup.OutputBundle, file: string, found = new Set<string>()): Set<string> => {
  const chunk = bundle[file];
  if (chunk?.type !== 'chunk' || found.has(file)) return found;
  found.add(file);
  for (const one of chunk.imports) withImports(bundle, one, found);
  return found;
};

/** What a chunk loads with it, its styles among it. */
const loadedWith = (bundle: Rollup.OutputBundle, file: string): readonly string[] => {
  const files = [...withImports(bundle, file)];
  const styles = files.flatMap((one) => [...((bundle[one] as Rollup.OutputChunk).viteMetadata?.importedCss ?? [])]);
  return [...new Set([...files, ...styles])];
};

const [main, signIn] = ['src/main.tsx', 'src/identity/identify-here.ts'];

interface Loaded {
  /** What comes with it, at once. */
  readonly files: readonly string[];
  /** The sources that it may ask for after that. */
  readonly later: readonly string[];
}

type IsAskedFor = (id: string) => boolean;

/** What is loaded by itself, by its source: pages, what all pages of those who are signed in have, and what comes later. */
const loads = (bundle: Rollup.OutputBundle, root: string, isAskedFor: IsAskedFor): Readonly<Record<string, Loaded>> => {
  const chunks = Object.values(bundle).filter((one): one is Rollup.OutputChunk => one.type === 'chunk' && !one.isEntry);
  // What comes at once on one page and later on another shares its file with others, and has none that is named for it.
  const sourceOf = ({ facadeModuleId, moduleIds }: Rollup.OutputChunk) =>
    path.relative(root, facadeModuleId ?? moduleIds.filter(isAskedFor).at(-1) ?? '');
  const sources = new Map(chunks.map((chunk) => [chunk.fileName, sourceOf(chunk)]));
  const laterOf = (file: string) => {
    const chunk = bundle[file];
    return chunk?.type === 'chunk' ? chunk.dynamicImports.flatMap((one) => sources.get(one) ?? []) : [];
  };
  const loaded = ({ fileName }: Rollup.OutputChunk): [string, Loaded] => {
    const files = loadedWith(bundle, fileName);
    return [sources.get(fileName) ?? '', { files, later: [...new Set(files.flatMap(laterOf))] }];
  };
  return Object.fromEntries(chunks.map(loaded).filter(([source]) => source !== ''));
};

const writeReturning = async (
  root: string,
  client: string,
  loaded: Readonly<Record<string, Loaded>>,
): Promise<string> => {
  const source = await readFile(path.join(root, 'build/returning.js'), 'utf8');
  const forSignIn = loaded[signIn]?.files ?? [];
  const forPages = (loaded[main]?.files ?? []).filter((file) => !forSignIn.includes(file));
  const script = returningScript(source, forSignIn, forPages);
  const file = `assets/returning-${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`;
  await writeFile(path.join(client, file), script);
  return `/${file}`;
};

const isText = (file: string) => /\.(js|css|svg|json|map)$/.test(file);

/** Beside each file what goes over the wire instead of it, in brotli and gzip. */
const compressAll = async (folder: string): Promise<void> => {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(
    files.filter(isText).map(async (name) => {
      const file = path.join(folder, name);
      const content = await readFile(file);
      const quality = name.endsWith('.map') ? 5 : constants.BROTLI_MAX_QUALITY;
      const br = await promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } });
      const zipped = await promisify(gzip)(content, { level: 9 });
      if (br.length < content.length) await writeFile(`${file}.br`, br);
      if (zipped.length < content.length) await writeFile(`${file}.gz`, zipped);
    }),
  );
};

/**
 * The pages with what is loaded at their address, for those who return signed in: one that stands at several addresses
 * becomes one for each, but for those that load nothing.
 */
const forEachAddress = (
  names: Readonly<Record<string, string>>,
  made: ReadonlyMap<string, string>,
  loadedAt: (address: string) => readonly string[],
) => {
  const pages = new Map(made);
  const isOnly = (name: string) => Object.values(names).filter((one) => one === name).length === 1;
  const addresses = Object.entries(names).map(([address, name]): [string, string] => {
    const files = loadedAt(address);
    if (files.length === 0) return [address, name];
    const own = isOnly(name) ? name : `${name}${address.replaceAll('/', '.').replaceAll('$', '')}`;
    pages.set(own, (made.get(name) ?? '').replace('<html ', `<html data-loads="${files.join(' ')}" `));
    return [address, own];
  });
  return { pages, addresses: Object.fromEntries(addresses) };
};

/**
 * After the bundle is written: draws the pages that can be read without script into `pages`, says in `addresses.json`
 * which page stands where and in `loads.json` what each page loads and may ask for later, and compresses all of it.
 */
export const madeAhead = (root: string): Plugin => ({
  name: 'made-ahead',
  apply: (config, { command }) => command === 'build' && !config.build?.ssr,
  async writeBundle({ dir = '' }, bundle) {
    const [pages, drawing] = [path.join(dir, '../pages'), path.join(dir, '../drawing')];
    await rm(pages, { recursive: true, force: true });
    await mkdir(pages, { recursive: true });
    const { pagesAhead, pageAtAddress } = await drawn(root, drawing);
    const loaded = loads(bundle, root, (id) => (this.getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0);
    const sources = pageSources(path.join(root, 'src/pages'));
    const returning = await writeReturning(root, dir, loaded);
    await writeFile(path.join(pages, 'loads.json'), `${JSON.stringify(loaded, null, 2)}\n`);
    const template = await readFile(path.join(dir, 'index.html'), 'utf8');
    const made = pagesAhead().map(({ name, title, content }): [string, string] => [
      name,
      template
        .replace('<!-- title -->', () => `<title>${title}</title>\n    <script src="${returning}"></script>`)
        .replace('<!-- content -->', () => content),
    ]);
    const written = forEachAddress(pageAtAddress(), new Map(made), (address) =>
      filesOfPage(loaded, sources[address] ?? '', [main]),
    );
    for (const [name, html] of written.pages) await writeFile(path.join(pages, `${name}.html`), html);
    await writeFile(path.join(pages, 'addresses.json'), `${JSON.stringify(written.addresses, null, 2)}\n`);
    await rm(path.join(dir, 'index.html'));
    await rm(drawing, { recursive: true });
    await compressAll(dir);
  },
});
