const idsAt =
  (json: string) =>
  (path: string): string =>
    `select (jsonb_path_query(${json}, '${path}') #>> '{}')::uuid`;

/** Ids of people, at these paths of a JSON value. */
export const peopleAt = (json: string, paths: readonly string[]): string => paths.map(idsAt(json)).join(' union all ');

/** Of these people of the force, the names by id. */
export const namesSql = (...ids: readonly string[]): string => `
  (select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') from app.person p
    where p.person_id in (${ids.join(' union all ')}))`;
