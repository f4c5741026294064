import '@countersign/ui/first.scss';
import './first.scss';

const page = document.documentElement;
const returning = 'app-returning';

let goes = false;

/**
 * The pages for people who are signed in, and what is told where the sign-in service does not answer. Where they cannot be
 * loaded, the page that stands here already is shown.
 */
const openPortal = () =>
  import('./main.js').catch(() => {
    goes = false;
    page.classList.remove(returning);
  });

const signIn = async () => {
  const { identifyHere } = await import('./shell/identify-here.js');
  await (await identifyHere()).signIn();
};

const acts: Readonly<Record<string, () => void>> = {
  'sign-in': () => {
    if (goes) return;
    goes = true;
    signIn().catch(openPortal);
  },
  print: () => window.print(),
};

if (page.classList.contains(returning)) void openPortal();
else
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.app-ahead [data-act]') : null;
    acts[button?.dataset['act'] ?? '']?.();
  });
