import { instantSql } from '../../platform/instant-sql.js';

/** The releases of the template that a position's assessment was forked from, oldest first, as `ReleaseFact`s. */
export const releasesSql = (facts: string): string => `
  (select coalesce(jsonb_agg(jsonb_build_object('id', r.release_id, 'templateId', r.template_id, 'number', r.number,
            'materialHash', r.material_hash, 'publishedAt', ${instantSql('r.published_at')}) order by r.published_at), '[]')
     from app.template_release b
     join app.template_release r on r.tenant_id = b.tenant_id and r.template_id = b.template_id
    where b.release_id = (${facts} #>> '{assessment,releaseId}')::uuid)`;
