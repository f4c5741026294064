import type { RuleLaw } from '@countersign/domain';
import { schedule8Conditions } from '../law/schedule-8.js';
import { ico3x3 } from '../risk/matrices.js';
import { microsoft365 } from '../services/microsoft-365.js';

/** The law and the service that the rule book judges a document by. */
export const ruleLaw: RuleLaw = {
  matrix: ico3x3,
  components: microsoft365.components.map(({ id, processor }) => ({ id, processor })),
  schedule8: schedule8Conditions.map(({ id, subtests }) => ({ id, subtests: subtests.map((subtest) => subtest.id) })),
};
