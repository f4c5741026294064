import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

const ignored = new Set([
  'node_modules',
  'dist',
  '.turbo',
  '.data',
  '.git',
  'generated',
  'test-results',
  'playwright-report',
  'coverage',
]);
const written = /(\.(m?ts|tsx|mjs|cjs|js|json|graphql|sql|md|ya?ml|scss|css|html|sh)|Dockerfile|\.npmrc)$/;

/** Every file of the checkout that a person wrote, and the lockfile. */
export async function* textFiles(root, folder = root) {
  for (const name of (await readdir(folder)).sort()) {
    if (ignored.has(name)) continue;
    const file = path.join(folder, name);
    if ((await stat(file)).isDirectory()) yield* textFiles(root, file);
    else if (written.test(name)) yield { name: path.relative(root, file), text: await readFile(file, 'utf8') };
  }
}
