import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findChromium } from '../chromium.mjs';
import { lastLines, run } from '../commands.mjs';
import { inRoot } from '../paths.mjs';
import { suite } from './outcome.mjs';

/** The story and the refusals in a real browser, on a whole service of their own. */
export const browser = async () => {
  const program = await findChromium();
  const folder = await mkdtemp(path.join(tmpdir(), 'countersign-browser-'));
  const file = path.join(folder, 'result.json');
  const env = { COUNTERSIGN_CHROMIUM: program, COUNTERSIGN_BROWSER_REPORT: file };
  const config = inRoot('infra/quality/playwright.config.mjs');
  const { code, output } = await run(
    process.execPath,
    [inRoot('node_modules/@playwright/test/cli.js'), 'test', '-c', config],
    { env },
  );
  const { stats, errors = [] } = await readFile(file, 'utf8').then(JSON.parse, () => ({ stats: {} }));
  await rm(folder, { recursive: true, force: true });
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
  const failed = unexpected + flaky + errors.length;
  return suite('browser', {
    passed: expected,
    failed: failed || (code === 0 ? 0 : 1),
    leftOut: skipped,
    detail: lastLines(output, 100),
  });
};
