import type Provider from 'oidc-provider';
import type { Middleware } from 'koa';
import { levelsAsked } from './asking-again.js';
import { errorPage } from './pages/error-page.js';
import { contentPolicy, htmlOf } from './pages/page.js';
import { signInAgainPage, signInPage } from './pages/sign-in-page.js';
import type { Person } from './person.js';
import type { Levels } from './realm/levels.js';
import { readForm } from './read-form.js';

const answerOf = (form: URLSearchParams, people: readonly Person[], acr: string) => {
  const person = people.find(({ subject }) => subject === form.get('subject'));
  if (form.has('cancel')) return { error: 'access_denied', error_description: 'the person cancelled the sign-in' };
  return person && { login: { accountId: person.subject, acr } };
};

/** The page on which one picks a person, and what happens when one does. */
export const signIn = (provider: Provider, people: readonly Person[], levels: Levels): Middleware =>
  async function signInRoute(ctx, next) {
    if (!ctx.path.startsWith('/sign-in/') || !['GET', 'POST'].includes(ctx.method)) return next();
    const asked = await provider.interactionDetails(ctx.req, ctx.res).catch(() => undefined);
    if (!asked) {
      ctx.status = 400;
      ctx.type = 'html';
      ctx.body = errorPage('this sign-in has ended');
      return undefined;
    }

    const level = levels.stepUp(levelsAsked(asked.params));
    if (ctx.method === 'POST') {
      const answer = answerOf(await readForm(ctx.req), people, level ?? levels.everyday);
      if (answer) {
        ctx.status = 303;
        return ctx.redirect(await provider.interactionResult(ctx.req, ctx.res, answer));
      }
    }

    const signedIn = people.find(({ subject }) => subject === asked.session?.accountId);
    const page =
      level !== undefined && signedIn ? signInAgainPage(signedIn) : signInPage(people, String(ctx.query.filter ?? ''));
    ctx.set('Content-Security-Policy', contentPolicy(page));
    ctx.set('Cache-Control', 'no-store');
    ctx.type = 'html';
    ctx.body = htmlOf(page);
    return undefined;
  };
