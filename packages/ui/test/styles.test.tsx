/**
 * @jest-environment node
 * @jest-environment-options { "customExportConditions": ["source", "node"] }
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'sass';

const modules = join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), '..');
const source = fileURLToPath(new URL('../src/styles.scss', import.meta.url));

describe('the styles', () => {
  const { css } = compile(source, { loadPaths: [modules], quietDeps: true });

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
});
