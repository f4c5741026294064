import { Readable } from 'node:stream';
import { Controller, ForbiddenException, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { NotAllowed } from '@countersign/database';
import { exportsPath } from '../../platform/auth/guard-exports.js';
import { forbidden } from '../../platform/graphql/not-allowed.js';
import { ExportLedger } from './export-ledger.js';

/** The ledger as a file, line by line: it can be longer than any answer of GraphQL. */
@Controller(exportsPath)
export class LedgerController {
  constructor(private readonly exporting: ExportLedger) {}

  @Get('ledger')
  async ledger(@Req() { session }: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (session === null) throw new Error('An export was reached without a session.');
    const pieces = await this.exporting.run(session).catch((error: unknown) => {
      throw error instanceof NotAllowed ? new ForbiddenException(forbidden(error.act).message) : error;
    });
    await reply.header('content-type', 'application/jsonl; charset=utf-8').send(Readable.from(pieces));
  }
}
