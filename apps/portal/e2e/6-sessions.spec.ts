import { afterDeployment } from './sessions/deployment.js';
import { inspector } from './sessions/form.js';
import { lineDown } from './sessions/line.js';
import { homeAgain, whereOneWas } from './sessions/place.js';
import { closedTab, otherPerson, signOutHeard } from './sessions/tabs.js';
import { test } from './support/test.js';

test('nothing that is typed is lost with a line, a tab, a version or a sign-in, and nobody goes on as somebody else', async ({
  as,
}) => {
  const page = await as(inspector);
  await test.step('back where one was', () => whereOneWas(page));
  await test.step('Home on Home', () => homeAgain(page));
  await test.step('a tab that is closed', () => closedTab(page));
  await test.step('a line that is down', () => lineDown(page));
  await test.step('a new version', () => afterDeployment(page));
  await test.step('a sign-out in another tab', () => signOutHeard(page));
  await test.step('another person in another tab', () => otherPerson(page));
});
