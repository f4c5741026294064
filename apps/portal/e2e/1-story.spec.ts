import { test } from './support/test.js';
import { release } from './story/1-release.js';
import { answerEverything } from './story/2-answers.js';
import { finishAndHandIn } from './story/3-hand-in.js';
import { sign } from './story/4-decision.js';
import { holdAgreement } from './story/5-agreement.js';
import { openAndHold } from './story/6-gate.js';
import { heldElsewhere } from './story/7-others.js';
import { inspectKent } from './story/8-board.js';
import { checkLedger } from './story/9-ledger.js';

test.use({ trace: 'off' });

test('one force goes from the national template to an opened gate, and the gate holds again', async ({ as }) => {
  test.setTimeout(600_000);
  await test.step('the programme publishes', () => release(as));
  await test.step('Kent makes it its own', async () => answerEverything(await as('Kent assessor')));
  await test.step('Kent is refused once, and hands in', async () => finishAndHandIn(await as('Kent assessor')));
  await test.step('Kent advises, approves, decides and signs', () => sign(as));
  await test.step('Kent holds the agreement, clause by clause', () => holdAgreement(as));
  await test.step('the pilot opens, and is held again', () => openAndHold(as));
  await test.step('a force that accepted the national text is held', () => heldElsewhere(as));
  await test.step('the board, and an inspection', () => inspectKent(as));
  await test.step('the ledger is checked from outside', () => checkLedger(as));
});
