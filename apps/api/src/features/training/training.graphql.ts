import { trainedUntil } from '@countersign/domain/authority';
import type { Day } from '@countersign/domain/kernel';
import type * as contract from '../../platform/graphql/generated/contract.js';
import type { Signatory } from './training.repository.js';

export const signatoryView = ({ personId, name, roles, records }: Signatory, today: Day): contract.Signatory => ({
  __typename: 'Signatory',
  person: { __typename: 'Person', id: personId, name },
  roles,
  records: records.map((record) => ({ __typename: 'TrainingRecord', ...record })),
  trainedUntil: trainedUntil(records, today),
});
