import type { Tenancy } from '@countersign/database';
import { RecordTraining } from './record-training.js';
import { TrainingRepository } from './training.repository.js';

/** The verb of training, for who runs without the server around it. */
export const trainingVerbs = (tenancy: Tenancy) => {
  const training = new TrainingRepository();
  return { training, record: new RecordTraining(tenancy, training) };
};
