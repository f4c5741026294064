import type { TenantTx } from '@countersign/database';
import type { Answer, Beside } from '@countersign/domain/document/items';
import type { LoadedAssessment } from './loaded-assessment.js';

type Names = LoadedAssessment['people'];

/** The names of some people of the force, by their ids. */
export const namesOf = async (tx: TenantTx, personIds: Iterable<string>): Promise<Names> => {
  const [found] = await tx.query<{ names: Names }>(
    `select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') as names from app.person p where p.person_id = any($1)`,
    [[...new Set(personIds)]],
  );
  return found?.names ?? {};
};

/** The names of those whom some items name. Who asks is known without asking: mostly it is they who wrote last. */
export const namesInItems = async (
  tx: TenantTx,
  answers: readonly Answer[],
  { inPlace, files, marks }: Beside,
): Promise<Names> => {
  const { personId, personName } = tx.actor;
  const departures = answers.flatMap(({ departure }) => departure ?? []);
  const confirmed = departures.flatMap(({ confirmedBy }) => confirmedBy ?? []);
  const named = [...answers, ...departures, ...inPlace, ...files, ...marks].map(({ by }) => by);
  const others = [...named, ...confirmed].filter((one) => one !== personId);
  return others.length === 0 ? { [personId]: personName } : { ...(await namesOf(tx, others)), [personId]: personName };
};
