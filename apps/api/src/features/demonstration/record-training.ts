import {
  demonstrationPeople,
  exampleTraining,
  personWithoutTraining,
  type DemonstrationPerson,
} from '@countersign/demonstration';
import type { Tenancy } from '@countersign/database';
import { rolesFor, trainedUntil, type Role } from '@countersign/domain/authority';
import { trainingVerbs } from '../training/index.js';
import { done, signedInAs, todayOf } from './people.js';
import { acting } from './acting.js';

/** Has everybody of a force who signs record their training, each in their own name, where none of theirs is in date. */
export const recordDemonstrationTraining = async (tenancy: Tenancy, forceId: string): Promise<void> => {
  const { training, record } = trainingVerbs(tenancy);
  const assessor = await signedInAs(tenancy, forceId, 'assessor');
  const today = await todayOf(tenancy, assessor);
  const signatories = await tenancy.read(assessor, 'read-training', (tx) => training.signatories(tx, today));
  for (const { personId, records } of signatories) {
    const role = signingRole(demonstrationPeople.find((one) => one.personId === personId));
    if (role !== undefined && trainedUntil(records, today) === null)
      await done(record.run(acting(await signedInAs(tenancy, forceId, role)), exampleTraining(today)));
  }
};

const signingRole = (person: DemonstrationPerson | undefined): Role | undefined =>
  person?.name === personWithoutTraining
    ? undefined
    : rolesFor['record-training'].find((role) => person?.roles.includes(role));
