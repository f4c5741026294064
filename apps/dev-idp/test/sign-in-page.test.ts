import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demonstrationPeople } from '@countersign/demonstration';
import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import { JSDOM } from 'jsdom';
import { createDevIdp } from '../src/dev-idp.js';
import type { DevIdp } from '../src/dev-idp.js';
import { Browser } from './browser.js';
import { portalOrigin } from './people.js';

const hostile = {
  subject: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f0009',
  organisationId: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f1000',
  organisationName: '</h2><script>window.hostile = true</script>',
  name: '"><img src=x onerror="window.hostile = true">',
  roles: ['assessor'],
};

let idp: DevIdp;
beforeAll(async () => {
  idp = await createDevIdp({ people: [...demonstrationPeople, hostile], portalOrigin });
});
afterAll(() => idp.close());

const open = async (browser: Browser, query = ''): Promise<Response> => {
  const asked = await browser.authorize();
  return browser.open(`${asked.headers.get('location') ?? ''}${query}`);
};

const dom = (html: string): JSDOM => new JSDOM(html, { runScripts: 'dangerously', url: idp.issuer });

const violations = async (html: string): Promise<readonly string[]> => {
  const { window } = dom(html);
  window.eval(axe.source);
  const run = window.eval(
    'axe.run(document, { rules: { "color-contrast": { enabled: false } } })',
  ) as Promise<AxeResults>;
  return (await run).violations.map(({ id }) => id);
};

const shown = ({ window }: JSDOM): readonly string[] =>
  [...window.document.querySelectorAll('[data-group]:not([hidden]) li:not([hidden]) button')].map(
    ({ textContent }) => textContent ?? '',
  );

test('it lists everybody by organisation and says what it is', async () => {
  const page = dom(await (await open(new Browser(idp))).text());
  const { document } = page.window;
  expect(document.querySelector('main')?.textContent).toContain(
    'Development identity provider: demonstration people only',
  );
  expect(shown(page)).toHaveLength(demonstrationPeople.length + 1);
  expect([...document.querySelectorAll('h2')].map(({ textContent }) => textContent)).toEqual([
    ...new Set([...demonstrationPeople, hostile].map(({ organisationName }) => organisationName)),
  ]);
  expect(document.title).toBe('Sign in as - Countersign');
});

test('the filter works as a plain form', async () => {
  const page = dom(await (await open(new Browser(idp), '?filter=kent+dpo')).text());
  expect(shown(page)).toEqual(['Kent DPO']);
  expect(page.window.document.getElementById('count')?.textContent).toBe('1 person');
});

test('the filter works as one types', async () => {
  const page = dom(await (await open(new Browser(idp))).text());
  const { document, Event, HTMLInputElement } = page.window;
  const field = document.getElementById('filter');
  if (!(field instanceof HTMLInputElement)) throw new Error('there is no filter');
  field.value = 'Kent contracts';
  field.dispatchEvent(new Event('input'));
  expect(shown(page)).toEqual(['Kent contracts lead']);
  field.value = '';
  field.dispatchEvent(new Event('input'));
  expect(shown(page)).toHaveLength(demonstrationPeople.length + 1);
});

test('names are text, never markup, and nothing but the page itself can run', async () => {
  const answer = await open(
    new Browser(idp),
    `?filter=${encodeURIComponent('"><script>window.hostile = true</script>')}`,
  );
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-[^;]+; script-src 'sha256-/,
  );
  const all = await (await open(new Browser(idp))).text();
  for (const html of [await answer.text(), all]) expect(dom(html).window).not.toHaveProperty('hostile');
});

test('no accessibility rule is broken on any of its pages', async () => {
  const browser = new Browser(idp);
  const pages = [await (await open(browser)).text(), await (await open(browser, '?filter=nobody-at-all')).text()];
  const kent = demonstrationPeople.find(({ name }) => name === 'Kent SIRO');
  await browser.signIn(kent?.subject);
  const again = await browser.authorize({ acr_values: 'step-up' });
  pages.push(await (await browser.open(again.headers.get('location') ?? '')).text());
  pages.push(await (await browser.open(browser.address('logout'))).text());
  pages.push(await (await browser.authorize({ redirect_uri: 'http://elsewhere.example' })).text());
  pages.push(await (await new Browser(idp).open(`${idp.issuer}/sign-in/ended`)).text());
  expect(pages.map((html) => dom(html).window.document.querySelector('h1')?.textContent)).toEqual([
    'Sign in as',
    'Sign in as',
    'Sign in again',
    'Do you want to sign out?',
    'Sign-in did not work',
    'Sign-in did not work',
  ]);
  for (const html of pages) expect(await violations(html)).toEqual([]);
});

test('a step-up cannot be answered as somebody else', async () => {
  const [siro, dpo] = ['Kent SIRO', 'Kent DPO'].map((wanted) =>
    demonstrationPeople.find(({ name }) => name === wanted),
  );
  const browser = new Browser(idp);
  await browser.signIn(siro?.subject);
  const asked = await browser.authorize({ acr_values: 'step-up' });
  const answer = await browser.post(asked.headers.get('location') ?? '', { subject: dpo?.subject ?? '' });
  expect(answer.headers.get('location')).toBeNull();
  expect(await answer.text()).toContain('Continue as Kent SIRO');
});
