import { test } from './support/test.js';
import { release } from './story/1-release.js';
import { answerEverything, force } from './story/2-answers.js';
import { finishAndHandIn } from './story/3-hand-in.js';
import { sign } from './story/4-decision.js';
import { holdAgreement } from './story/5-agreement.js';
import { openAndHold } from './story/6-gate.js';
import { heldElsewhere } from './story/7-others.js';
import { inspect } from './story/8-board.js';
import { checkLedger } from './story/9-ledger.js';
import { compare } from './story/10-compared.js';

test('one force goes from the national template to an opened gate, and the gate holds again', async ({ as }) => {
  test.setTimeout(1_200_000);
  await test.step('the programme publishes', () => release(as));
  const ids = await test.step('a force makes it its own', async () => answerEverything(await as(`${force} assessor`)));
  await test.step('it is refused once, and hands in', () => finishAndHandIn(as, ids));
  await test.step('it advises, approves, decides and signs', () => sign(as));
  await test.step('it holds the agreement, clause by clause', () => holdAgreement(as));
  await test.step('the pilot opens, and is held again', () => openAndHold(as, ids));
  await test.step('a force that accepted the national text is held', () => heldElsewhere(as));
  await test.step('the board, and an inspection', () => inspect(as));
  await test.step('the ledger is checked from outside', () => checkLedger(as));
  await test.step('a later text is held against the signed one', () => compare(as));
});
