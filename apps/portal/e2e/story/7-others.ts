import { expect } from '@playwright/test';
import { goTo } from '../support/going.js';
import { sees } from '../support/sees.js';
import type { As } from '../support/test.js';
import { askForPilot, toPilot } from './6-gate.js';

const why = 'A national release cannot open a gate. Only the force’s own signed assessment can.';

/** A force that accepted the national assessment asks, is held, and is told why. */
export const heldElsewhere = async (as: As): Promise<void> => {
  const lead = await as('North Yorkshire roll-out lead');
  await toPilot(lead);
  await askForPilot(lead);
  await sees(lead, 'Pilot', { picture: 'accepted-national-held' });
  await expect(lead.getByText(why)).toBeVisible();
  const siro = await as('North Yorkshire SIRO');
  await toPilot(siro);
  await expect(siro.getByText(why)).toBeVisible();
  await expect(siro.getByRole('button', { name: 'Open the stage' })).toHaveCount(0);
  await goTo(siro, 'Assessments', 'Your force’s assessments', { picture: 'no-assessment' });
};
