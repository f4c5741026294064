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
  const { identifyHere } = await import('./identity/identify-here.js');
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

/**
 * Who is here is found out while the pages for them come. On the way to the sign-in service and back no page is shown, so
 * none comes before one is back, or the service does not answer.
 */
const comeBack = async () => {
  const { beginToIdentify } = await import('./identity/identify-here.js');
  await beginToIdentify();
};

if (page.classList.contains(returning)) {
  const isBack = /[#&]state=/.test(window.location.hash);
  void comeBack().catch(isBack ? () => undefined : openPortal);
  if (isBack) void openPortal();
} else
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLElement>('.app-ahead [data-act]') : null;
    acts[button?.dataset['act'] ?? '']?.();
  });
