import type { Tenancy } from '@countersign/database';
import { mostFileBytes } from '@countersign/catalogue';
import { OrganisationsRepository } from '../organisations/index.js';
import { PositionsRepository } from '../positions/index.js';
import { ServicesRepository } from '../services/index.js';
import { AcceptClauseWords } from './accept-clause-words.js';
import { AgreementsRepository } from './agreements.repository.js';
import { MapClause } from './map-clause.js';
import { RecordAgreement } from './record-agreement.js';
import { RecordMapping } from './record-mapping.js';
import { SettleAgreements } from './settle-agreements.js';

/** The verbs of an agreement, for who runs without the server around them. */
export const agreementVerbs = (tenancy: Tenancy) => {
  const agreements = new AgreementsRepository();
  const positions = new PositionsRepository();
  const settle = new SettleAgreements(agreements, positions);
  return {
    agreements,
    record: new RecordAgreement(
      tenancy,
      agreements,
      positions,
      settle,
      new OrganisationsRepository({ fileSpace: mostFileBytes }),
      new ServicesRepository(),
    ),
    acceptWords: new AcceptClauseWords(tenancy, agreements, positions, settle),
    mapClause: new MapClause(tenancy, agreements, new RecordMapping(agreements, positions, settle)),
  };
};
