import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Tenancy, type ActingSession } from '@countersign/database';
import { checkMayWrite, type NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import {
  accept,
  canonicalJson,
  refuse,
  type BadInput,
  type NoSuchItem,
  type Result,
  type SentBefore,
} from '@countersign/domain/kernel';
import { findingFor, overrideFinding, saidBy, type FindingKey } from '@countersign/domain/rule-book/finding';
import { sha256 } from '../../../platform/sha256.js';
import * as assessments from '../reading/loading/assessments.repository.js';
import type { LoadedAssessment } from '../reading/loading/loaded-assessment.js';
import { WorkedOut } from '../reading/work-out.js';
import { withPart } from '../settling/as-recorded.js';
import { addAuthor } from '../settling/parts-played.repository.js';
import { settleAssessment } from '../settling/settle-assessment.js';
import { settledAgain } from '../settling/settled-again.js';
import * as overrides from './overrides.repository.js';

export interface OverrideRequest extends FindingKey {
  readonly assessmentId: string;
  readonly reason: string;
}

/** Sets a finding aside with a reason; it counts once a second person agrees, and while the finding says what it says now. */
@Injectable()
export class OverrideFinding {
  constructor(private readonly tenancy: Tenancy) {}

  run(
    session: ActingSession,
    { assessmentId, reason: given, ...key }: OverrideRequest,
  ): Promise<Result<LoadedAssessment, NoSuchItem | NotNow | BarredByPart | BadInput | SentBefore>> {
    return this.tenancy.write(session, 'override-finding', settledAgain, async (tx) => {
      const loaded = await assessments.lock(tx, assessmentId);
      if (!loaded) return refuse({ kind: 'no-such-item' });

      const writing = checkMayWrite(loaded.records, loaded.screening, tx.actor.personId);
      if (!writing.ok) return writing;
      const worked = new WorkedOut(loaded);
      const decision = overrideFinding(findingFor(worked.findings, key), given, worked.law.overridable);
      if (!decision.ok) return decision;

      const { finding, reason } = decision.value;
      const { rule, itemId, field } = finding;
      const itemVersion = worked.document.find(({ id }) => id === itemId)?.version ?? 0;
      const said = { rule, itemId, field, problem: key.problem, itemVersion, facts: saidBy(finding), reason };
      await addAuthor(tx, loaded.id);
      const written = withPart(loaded, 'authors', tx.actor.personId);
      const overridden = await overrides.addOverride(tx, written, { overrideId: randomUUID(), ...said });
      const happening = { act: 'override-finding', before: null, after: sha256(canonicalJson(said)) };
      return accept(await settleAssessment(tx, overridden, { ...happening, ...(itemId !== null && { itemId }) }));
    });
  }
}
