import { copiedLink, endedSignIn, lostAnswer, nobodyAnswers } from './refusals/access.js';
import { untouchedCopy } from './refusals/assessment.js';
import { heldGate, wrongFile } from './refusals/roll-out.js';
import { test } from './support/test.js';

test('every refusal says what it is and the way forward, and loses nothing', async ({ as }) => {
  test.setTimeout(600_000);
  await test.step('an untouched copy', async () => untouchedCopy(await as('Norfolk assessor')));
  await test.step('a link of another force', () => copiedLink(as));
  await test.step('a file of the wrong type', async () => wrongFile(await as('Norfolk contracts lead')));
  await test.step('a gate that is held', () => heldGate(as));
  await test.step('a sign-in that ended', async () => endedSignIn(await as('ICO second inspector')));
  await test.step('nobody answers', async () => nobodyAnswers(await as('ICO second inspector')));
  await test.step('an answer is lost', async () => lostAnswer(await as('ICO second inspector', 'second')));
});
