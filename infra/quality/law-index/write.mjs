import { readFile, writeFile } from 'node:fs/promises';
import { lawIndex } from './index.mjs';

const pages = await lawIndex();
if (process.argv.includes('--check')) {
  const kept = await Promise.all(pages.map(({ file }) => readFile(file, 'utf8').catch(() => '')));
  const differing = pages.filter(({ text }, index) => text !== kept[index]).map(({ file }) => file);
  if (differing.length) console.error(`Not what the sources say (npm run law):\n${differing.join('\n')}`);
  process.exitCode = differing.length ? 1 : 0;
} else {
  await Promise.all(pages.map(({ file, text }) => writeFile(file, text)));
}
