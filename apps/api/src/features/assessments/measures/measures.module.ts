import { Module } from '@nestjs/common';
import { MeasuresResolver } from './measures.resolver.js';
import { RecordMeasureInPlace } from './record-measure-in-place.js';
import { RecordMeasuresInPlace } from './record-measures-in-place.js';
import { WithdrawMeasureInPlace } from './withdraw-measure-in-place.js';

@Module({
  providers: [MeasuresResolver, RecordMeasureInPlace, RecordMeasuresInPlace, WithdrawMeasureInPlace],
})
export class MeasuresModule {}
