/**
 * @jest-environment node
 * @jest-environment-options { "customExportConditions": ["source", "node"] }
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const modules = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), '..');
const compiled = (file: string): string =>
  compile(fileURLToPath(new URL(`../src/${file}`, import.meta.url)), { loadPaths: [modules], quietDeps: true }).css;

const ofEveryPage = compiled('first.scss');
const ofTheOthers = compiled('styles.scss');

/** The components of this package and the pages of the portal, as they are written. */
const sources = (): readonly string[] =>
  ['../src', '../../../apps/portal/src'].flatMap((place) => {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    return files.map((file) => readFileSync(join(folder, file), 'utf8'));
  });

describe('the styles', () => {
  const css = ofEveryPage + ofTheOthers;

  test.each(['Transport', 'url(', 'crown', 'crest'])('carry no %s', (word) => {
    expect(css).not.toContain(word);
  });

  test('use the fonts of the system', () => {
    expect(css).toContain('font-family: system-ui, "Segoe UI"');
  });

  test('hide what is not revealed without the script of the package', () => {
    expect(css).toMatch(
      /\.govuk-radios__conditional--hidden,\n\.govuk-checkboxes__conditional--hidden \{\n\s+display: none/,
    );
  });

  test('give every utility that a component asks for', () => {
    const asked = new Set(sources().flatMap((text) => [...text.matchAll(/govuk-!-[a-z0-9-]+/g)].map(([name]) => name)));
    expect(asked.size).toBeGreaterThan(0);
    expect([...asked].filter((name) => !css.includes(name.replace('!', '\\!')))).toEqual([]);
  });

  test('of a page that anybody can read are a third of them at most', () => {
    expect(ofEveryPage.length * 3).toBeLessThan(css.length);
  });
});
