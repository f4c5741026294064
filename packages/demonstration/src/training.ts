import type { TrainingRecord } from '@countersign/domain/authority';
import type { Day } from '@countersign/domain/kernel';
import { daysFrom } from './kent/exemplary.js';

/** The one person of the demonstration who signs and has recorded no training, to show what is then refused. */
export const personWithoutTraining = 'Wiltshire DPO';

/** What everybody else of the demonstration who signs has recorded. */
export const exampleTraining = (today: Day): TrainingRecord => {
  const day = daysFrom(today);
  return {
    course: 'Part 3 of the Data Protection Act 2018 for those who sign',
    provider: 'The demonstration',
    completedOn: day(-90),
    validUntil: day(640),
    reference: 'Made for the demonstration: there is no certificate',
  };
};
