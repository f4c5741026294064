import type Provider from 'oidc-provider';
import type { Context, Middleware } from 'koa';
import { levelsAsked } from './asking-again.js';
import { errorPage } from './pages/error-page.js';
import { contentPolicy, htmlOf } from './pages/page.js';
import type { Page } from './pages/page.js';
import { signInAgainPage, signInPage } from './pages/sign-in-page.js';
import type { Person } from './person.js';
import type { Levels } from './realm/levels.js';
import { readForm } from './read-form.js';

const answerOf = (form: URLSearchParams, people: readonly Person[], acr: string) => {
  const person = people.find(({ subject }) => subject === form.get('subject'));
  if (form.has('cancel')) return { error: 'access_denied', error_description: 'the person cancelled the sign-in' };
  return person && { login: { accountId: person.subject, acr } };
};

const show = (ctx: Context, page: Page): void => {
  ctx.set('Content-Security-Policy', contentPolicy(page));
  ctx.set('Cache-Control', 'no-store');
  ctx.type = 'html';
  ctx.body = htmlOf(page);
};

/** The page on which one picks a person, and what happens when one does. A step-up is for the person signed in alone. */
export const signIn = (provider: Provider, people: readonly Person[], levels: Levels): Middleware =>
  async function signInRoute(ctx, next) {
    if (!ctx.path.startsWith('/sign-in/') || !['GET', 'POST'].includes(ctx.method)) {
      await next();
      return;
    }
    const asked = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
    if (!asked) {
      ctx.status = 400;
      show(ctx, errorPage('this sign-in has ended'));
      return;
    }

    const level = levels.stepUp(levelsAsked(asked.params));
    const signedIn = people.find(({ subject }) => subject === asked.session?.accountId);
    const again = level === undefined ? undefined : signedIn;
    if (ctx.method === 'POST') {
      const answer = answerOf(await readForm(ctx.req), again ? [again] : people, level ?? levels.everyday);
      if (answer) {
        ctx.status = 303;
        ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, answer));
        return;
      }
    }
    show(ctx, again ? signInAgainPage(again) : signInPage(people, String(ctx.query.filter ?? '')));
  };
