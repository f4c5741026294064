import { escaped } from './html.js';
import type { Page } from './page.js';

export const errorPage = (what: string): Page => ({
  title: 'Sign-in did not work',
  body: `<h1>Sign-in did not work</h1>
<p>The identity provider answered: ${escaped(what)}.</p>
<p>Go back to Countersign and sign in again.</p>`,
});
