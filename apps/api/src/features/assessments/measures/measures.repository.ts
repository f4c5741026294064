import { Injectable } from '@nestjs/common';
import { doneBy, type Done, type TenantTx } from '@countersign/database';
import { MeasureInPlaceRow, MeasureWithdrawalRow } from '@countersign/database/rows';

/** Which measures are in place, and which no longer. Rows are added here, and never changed or removed. */
@Injectable()
export class MeasuresRepository {
  /** In one statement, however many. */
  async addInPlace(tx: TenantTx, ...records: readonly Done<MeasureInPlaceRow>[]): Promise<void> {
    await tx.repository(MeasureInPlaceRow).insert(records.map((record) => ({ ...record, ...doneBy(tx) })));
  }

  async addWithdrawal(tx: TenantTx, withdrawal: Done<MeasureWithdrawalRow>): Promise<void> {
    await tx.repository(MeasureWithdrawalRow).insert({ ...withdrawal, ...doneBy(tx) });
  }
}
