import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import { bringBackMark } from '@countersign/domain/document/publication';
import {
  accept,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
  type StaleVersion,
} from '@countersign/domain/kernel';
import * as assessments from '../reading/loading/assessments.repository.js';
import * as histories from '../reading/loading/item-history.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { settledAgain } from '../settling/settled-again.js';
import { knownExemptions } from './known-exemptions.js';
import { recordMarks } from './record-marks.js';

export interface MarkToBringBack {
  readonly assessmentId: string;
  readonly itemId: string;
  readonly version: number;
  readonly expectedVersion: number;
}

type MarkRefused = NoSuchItem | NotNow | BarredByPart | BadInput | StaleVersion;

/** Lets an earlier publication mark of an item stand again, with its reasons (laws 12 and 22). */
@Injectable()
export class BringBackMark {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    { assessmentId, itemId, version, expectedVersion }: MarkToBringBack,
  ): Promise<Result<LoadedAssessment, MarkRefused | SentBefore>> {
    return this.tenancy.write(session, 'mark-for-publication', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, assessmentId);
      const { marks } = await histories.beside(tx, assessmentId, itemId);
      const earlier = marks.find((one) => one.version === version);
      if (!loaded || !earlier) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(loaded.records, loaded.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const item = new WorkedOut(loaded).document.find(({ id }) => id === itemId) ?? null;
      const decision = bringBackMark(item, earlier, expectedVersion, knownExemptions);
      if (!decision.ok) return decision;

      return accept(await recordMarks(tx, 'bring-back-mark', loaded, decision.value));
    });
  }
}
