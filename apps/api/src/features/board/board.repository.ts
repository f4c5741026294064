import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import type { OrganisationKind, Position, ReleaseFact, Statement } from '@countersign/domain';
import { releasesSql } from '../positions/index.js';

export interface SourcedStatement {
  readonly facts: Statement;
  readonly source: string;
  readonly basis: string;
  readonly confidence: string;
  readonly inferred: boolean;
  readonly firstTranche: boolean;
  readonly reportedUse: string | null;
}

/** One force as the national projection has it. */
export interface BoardFacts {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly shortName: string;
  readonly demonstration: boolean;
  readonly note: string;
  readonly position: Position | null;
  readonly statement: SourcedStatement | null;
  /** Of the template that its assessment was forked from. */
  readonly releases: readonly ReleaseFact[];
}

const statementSql = `
  select jsonb_build_object('facts', s.facts, 'source', s.source, 'basis', s.basis, 'confidence', s.confidence,
                            'inferred', s.inferred, 'firstTranche', s.tranche1, 'reportedUse', s.reported_use)
    from app.statement s where s.service_id = $1`;

/** Every force with its position and its latest statement: one statement, one round trip, in the order of the names. */
export const boardSql = `
select o.tenant_id as id, o.kind, o.name, o.short_name as "shortName", o.demonstration, o.note, p.facts as position,
       (${statementSql} and s.tenant_id = o.tenant_id order by s.made_on desc limit 1) as statement,
       ${releasesSql('p.facts')} as releases
  from app.organisation o
  left join app.position p on p.tenant_id = o.tenant_id and p.service_id = $1
 where o.kind = 'force'
 order by o.name`;

@Injectable()
export class BoardRepository {
  constructor(private readonly tenancy: Tenancy) {}

  all(session: Session, serviceId: string) {
    return this.tenancy.readAt<BoardFacts>(session, 'read-board', boardSql, [serviceId]);
  }

  async ownStatement(session: Session, serviceId: string): Promise<SourcedStatement | null> {
    const [found] = await this.tenancy.readOnce<{ statement: SourcedStatement | null }>(
      session,
      'read-gates',
      `select (${statementSql} and s.tenant_id = o.tenant_id order by s.made_on desc limit 1) as statement
         from app.organisation o where o.tenant_id = $2`,
      [serviceId, session.tenantId],
    );
    return found?.statement ?? null;
  }
}
