import { title2019 } from '@countersign/demonstration';
import { expect, type Page } from '@playwright/test';
import { picture } from './support/picture.js';
import { sees } from './support/sees.js';
import { test } from './support/test.js';

const start = 'Make the national assessment your own, and countersign it';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the public pages can be read, and it is said what signing in needs', async ({ page }) => {
    const shows = (heading: string) => expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
    await page.goto('/');
    await shows(start);
    await picture(page, 'start-without-script');
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByText('To sign in, turn on JavaScript')).toBeVisible();
    await page.getByRole('link', { name: /the national assessment of 2019/ }).click();
    await shows(`${title2019}, judged by the rule book`);
    await expect(page.getByRole('heading', { name: /^Must fix before handing in/ })).toBeVisible();
    await page.getByRole('link', { name: 'Accessibility statement' }).click();
    await shows('Accessibility statement');
  });
});

test('an address that is nowhere says so, to a program as well', async ({ page }) => {
  const answer = await page.goto('/nowhere/at/all');
  expect(answer?.status()).toBe(404);
  await sees(page, 'Page not found', { picture: 'nowhere', phone: true });
});

const loaded = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));

/** Beside the first page itself comes only the code that loads other code when it is asked for. Bytes, at most. */
const loader = 2_000;

const sizeOf = async (page: Page, path: string) => (await (await page.request.get(path)).body()).length;

test('the start page loads nothing that only signing in needs, and goes to where one wanted once it is pressed', async ({
  page,
}) => {
  await page.goto('/board', { waitUntil: 'networkidle' });
  await sees(page, start, { picture: 'sign-in-first', phone: true });
  await expect(page.getByText('Sign in to continue to the page that you asked for.')).toBeVisible();
  const others = (await loaded(page)).filter((path) => !/^\/(assets\/(index|returning)-|favicon)/.test(path));
  for (const path of others) expect(await sizeOf(page, path), path).toBeLessThan(loader);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('button', { name: 'ICO inspector', exact: true }).click();
  await sees(page, 'National board');
});

test('where the sign-in service cannot be reached, the page says so and can be tried again', async ({ page }) => {
  await page.route('**/config.json', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await sees(page, 'You cannot sign in at the moment', { picture: 'sign-in-unavailable', phone: true });
  await page.unroute('**/config.json');
  await page.getByRole('button', { name: 'Try again' }).click();
  await sees(page, start);
});

interface Moved {
  /** How much of the window moved how far, added up as browsers do. */
  readonly far: number;
  /** The classes of all that moved. */
  readonly things: readonly string[];
}

/** How far all that one sees has moved by itself since the page was opened. */
const moved = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<Moved>((resolve) => {
        interface Shift extends PerformanceEntry {
          readonly value: number;
          readonly sources: readonly { readonly node: Node | null }[];
        }
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as unknown as readonly Shift[];
          const nodes = shifts.flatMap(({ sources }) => sources.map(({ node }) => node));
          resolve({
            far: shifts.reduce((total, { value }) => total + value, 0),
            things: nodes.flatMap((node) => (node instanceof Element ? [node.className] : [])),
          });
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve({ far: 0, things: [] }), 1_000);
      }),
  );

/** A tenth of what browsers call good: the names in the header take their place. */
const hardlyMoved = 0.01;

test('what one sees stays where it is as home comes', async ({ as }) => {
  const page = await as('Kent assessor');
  for (const width of [320, 375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Your tasks');
    const { far, things } = await moved(page);
    expect(far, `${width} wide: ${things.join(', ')}`).toBeLessThan(hardlyMoved);
    expect(things.filter((name) => name.includes('phase-banner'))).toEqual([]);
  }
});
