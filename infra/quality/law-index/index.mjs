import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readCatalogue } from './catalogue.mjs';
import { readSources } from './comments.mjs';
import { failuresPage } from './failures.mjs';
import { features } from './features.mjs';
import { laws } from './laws.mjs';
import { featuresPage, lawsPage } from './pages.mjs';
import { sectionsPage } from './sections.mjs';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every page of docs/law that is written by a program, by the name of its file. */
export const lawIndex = async () => {
  const context = { catalogue: await readCatalogue(), read: await readSources(root) };
  const pages = {
    'docs/law/sections.md': sectionsPage(context),
    'docs/law/laws.md': lawsPage(laws, context),
    'docs/law/failures.md': failuresPage(context),
    'docs/law/features.md': featuresPage(features, context),
  };
  const style = await resolveConfig(path.join(root, 'docs/law/sections.md'));
  return Promise.all(
    Object.entries(pages).map(async ([file, text]) => ({
      file: path.join(root, file),
      text: await format(text, { ...style, parser: 'markdown' }),
    })),
  );
};
