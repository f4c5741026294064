import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type Session } from '@countersign/database';
import { nameOnPaper } from '@countersign/domain/authority';
import {
  closingLine,
  entryLine,
  genesisPreimage,
  headerLine,
  type LedgerEntry,
  type LedgerHead,
  type LedgerHeader,
} from '@countersign/domain/ledger';
import { sha256 } from '../../platform/sha256.js';
import { OrganisationsRepository } from '../organisations/index.js';
import { entriesSql, headSql } from './ledger.repository.js';

/** How many entries are read at a time. Others are served between two readings. */
const atATime = 1_000;

/** The whole chain of the own organisation, for anybody to verify with no account and no network (L3). */
@Injectable()
export class ExportLedger {
  constructor(
    private readonly tenancy: Tenancy,
    private readonly organisations: OrganisationsRepository,
  ) {}

  /**
   * The pieces of the export as they are read, up to the head that the chain has now. A chain of any length fits, and what
   * is appended meanwhile is not in it. Who may not take it is refused before the first piece.
   */
  async run(session: Session): Promise<AsyncGenerator<string>> {
    const header = await this.#header(session);
    const { until: _, ...ofEachPiece } = session;
    return this.#pieces(ofEachPiece, header);
  }

  #header(session: Session): Promise<LedgerHeader> {
    return this.tenancy.read(session, 'export-ledger', async (tx) => {
      const organisation = await this.organisations.own(tx);
      const [head] = await tx.query<LedgerHead>(headSql);
      const { id } = organisation;
      return {
        organisation: { id, name: nameOnPaper(organisation) },
        exportedAt: tx.now,
        head: head ?? { seq: 0, hash: sha256(genesisPreimage(id)) },
      };
    });
  }

  async *#pieces(session: Session, header: LedgerHeader): AsyncGenerator<string> {
    const digest = createHash('sha256');
    const counted = (piece: string) => {
      digest.update(piece);
      return piece;
    };
    yield counted(`${headerLine(header)}\n`);
    for (let after = 0; after < header.head.seq; after += atATime) {
      const asked = [after, header.head.seq, atATime];
      const entries = await this.tenancy.readOnce<LedgerEntry>(session, 'export-ledger', entriesSql, asked);
      yield counted(entries.map((entry) => `${entryLine(entry)}\n`).join(''));
    }
    yield `${closingLine(digest.digest('hex'))}\n`;
  }
}
