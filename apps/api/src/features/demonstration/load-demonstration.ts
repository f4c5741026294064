import {
  demonstrationOrganisations,
  demonstrationPeople,
  microsoft365,
  statementsOf2020,
  templateAgreement,
  templateDpia,
  type DemonstrationOrganisation,
} from '@countersign/demonstration';
import type { SystemActor, Tenancy, TenantTx } from '@countersign/database';
import {
  insertOrganisation,
  insertPeople,
  insertPositions,
  insertService,
  insertStatements,
  insertTemplate,
} from './demonstration.repository.js';
import { nameInLedger } from '../organisations/index.js';
import { loadKent } from './load-kent.js';
import { publishTemplates } from './publish-templates.js';
import { recordDemonstrationTraining } from './record-training.js';

/**
 * Loads the position of 2020 once, publishes the templates, has those who sign record their training, and has Kent
 * write, hand in and sign its assessment. Each organisation is one transaction that its own row begins, and each act of
 * a person is one, so that a load which was cut off goes on where it stopped, and a second load finds nothing to do.
 * Returns how many organisations were new.
 */
export const loadDemonstration = async (tenancy: Tenancy): Promise<number> => {
  let loaded = 0;
  for (const organisation of demonstrationOrganisations) {
    const isNew = await tenancy.asSystem(organisation.id, (tx) => loadOne(tx, organisation));
    if (isNew) loaded += 1;
    if (organisation.kind === 'programme') await publishTemplates(tenancy, organisation.id);
    if (organisation.kind === 'force') await recordDemonstrationTraining(tenancy, organisation.id);
  }
  await loadKent(tenancy);
  return loaded;
};

const loadOne = async (tx: TenantTx<SystemActor>, organisation: DemonstrationOrganisation): Promise<boolean> => {
  await tx.takeTurn('load');
  const at = tx.now;
  if (!(await insertOrganisation(tx, organisation))) {
    await nameInLedger(tx);
    return false;
  }
  await insertPeople(
    tx,
    demonstrationPeople.filter((person) => person.organisationId === organisation.id),
  );
  if (organisation.kind === 'programme') {
    await insertService(tx, microsoft365);
    await insertTemplate(tx, 'dpia', templateDpia, at);
    await insertTemplate(tx, 'agreement', templateAgreement, at);
  }
  if (organisation.kind === 'force') {
    await insertPositions(tx, microsoft365.id, at);
    await insertStatements(
      tx,
      microsoft365.id,
      statementsOf2020.filter(({ forceId }) => forceId === organisation.id),
    );
  }
  await tx.ledger([
    {
      act: 'loaded-demonstration',
      subjectKind: 'organisation',
      subjectId: organisation.id,
      by: null,
      at,
      before: null,
      after: null,
    },
  ]);
  await nameInLedger(tx);
  return true;
};
