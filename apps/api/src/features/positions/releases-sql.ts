import { instantSql } from '../../platform/instant-sql.js';

const releaseFacts = `coalesce(jsonb_agg(jsonb_build_object('id', r.release_id, 'templateId', r.template_id,
    'number', r.number, 'materialHash', r.material_hash, 'publishedAt', ${instantSql('r.published_at')})
    order by r.published_at), '[]')`;

/** The releases of the template that a position's assessment was forked from, oldest first, as `ReleaseFact`s. */
export const releasesSql = (facts: string): string => `
  (select ${releaseFacts}
     from app.template_release b
     join app.template_release r on r.tenant_id = b.tenant_id and r.template_id = b.template_id
    where b.release_id = (${facts} #>> '{assessment,releaseId}')::uuid)`;

/** The same of all positions of a service at once, each release once: however many forces stand on a template. */
export const releasesOfServiceSql = (service: string): string => `
  (select ${releaseFacts}
     from app.template_release r
    where r.template_id in (
          select b.template_id from app.template_release b
           where b.release_id in (select (q.facts #>> '{assessment,releaseId}')::uuid
                                    from app.position q where q.service_id = ${service})))`;
