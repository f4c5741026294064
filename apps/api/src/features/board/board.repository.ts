import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import type { OrganisationKind } from '@countersign/domain/authority';
import type { Statement } from '@countersign/domain/claims';
import type { ReleaseFact, StoredPosition } from '@countersign/domain/gates';
import type { Instant } from '@countersign/domain/kernel';
import { releasesOfServiceSql } from '../positions/index.js';

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
  readonly position: StoredPosition | null;
  readonly statement: SourcedStatement | null;
}

/** All forces at one moment, and once for all of them the releases of the templates that they stand on. */
export interface BoardReading {
  readonly forces: readonly BoardFacts[];
  readonly releases: readonly ReleaseFact[];
  readonly at: Instant;
}

const statementFacts = `jsonb_build_object('facts', s.facts, 'source', s.source, 'basis', s.basis,
    'confidence', s.confidence, 'inferred', s.inferred, 'firstTranche', s.tranche1, 'reportedUse', s.reported_use)`;

/**
 * Every force with its position and its latest statement: one statement, one round trip, in the order of the names. The
 * releases stand in the first row alone.
 */
export const boardSql = `
select o.tenant_id as id, o.kind, o.name, o.short_name as "shortName", o.demonstration, o.note, p.facts as position,
       l.statement,
       case when row_number() over (order by o.name, o.tenant_id) = 1 then ${releasesOfServiceSql('$1')} end as releases
  from app.organisation o
  left join app.position p on p.tenant_id = o.tenant_id and p.service_id = $1
  left join (select distinct on (s.tenant_id) s.tenant_id, ${statementFacts} as statement
               from app.statement s where s.service_id = $1
              order by s.tenant_id, s.made_on desc) l on l.tenant_id = o.tenant_id
 where o.kind = 'force'
 order by o.name, o.tenant_id`;

type BoardRow = BoardFacts & { readonly releases: readonly ReleaseFact[] | null };

@Injectable()
export class BoardRepository {
  constructor(private readonly tenancy: Tenancy) {}

  async all(session: Session, serviceId: string): Promise<BoardReading> {
    const { rows, now } = await this.tenancy.readAt<BoardRow>(session, 'read-board', boardSql, [serviceId]);
    return { forces: rows, releases: rows[0]?.releases ?? [], at: now };
  }

  async ownStatement(session: Session, serviceId: string): Promise<SourcedStatement | null> {
    const [found] = await this.tenancy.readOnce<{ statement: SourcedStatement }>(
      session,
      'read-gates',
      `select ${statementFacts} as statement from app.statement s
        where s.service_id = $1 and s.tenant_id = $2 order by s.made_on desc limit 1`,
      [serviceId, session.tenantId],
    );
    return found?.statement ?? null;
  }
}
