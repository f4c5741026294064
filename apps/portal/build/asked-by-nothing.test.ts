import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { askedByNothing } from './asked-by-nothing.js';

const sourcesIn = (place: string): readonly string[] => {
  const folder = fileURLToPath(new URL(place, import.meta.url));
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(tsx?|html)$/.test(file) && !file.includes('generated'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));
};

const sources = [...sourcesIn('../src'), ...sourcesIn('../../../packages/ui/src')];

test('no page and no component asks for a class whose styles are not sent', () => {
  expect(sources.length).toBeGreaterThan(300);
  const isAsked = (name: string) => sources.some((source) => new RegExp(`['"\\s\`]${name}['"\\s\`]`).test(source));
  expect(isAsked('govuk-body')).toBe(true);
  expect(askedByNothing.filter(isAsked)).toEqual([]);
});

test('no page asks for a heading or a caption of the largest size, or for a colour of a tag by its earlier name', () => {
  expect(sources.filter((source) => /size="xl"|size: 'xl'|colour="(pink|turquoise)"/.test(source))).toEqual([]);
});
