/** Of these people of the force, the names by id. */
export const namesSql = `
select coalesce(jsonb_object_agg(p.person_id, p.name), '{}') as names from app.person p where p.person_id = any($1)`;
