import { Module } from '@nestjs/common';
import { RecordTraining } from './record-training.js';
import { TrainingRepository } from './training.repository.js';
import { TrainingResolver } from './training.resolver.js';

@Module({
  providers: [TrainingResolver, RecordTraining, TrainingRepository],
  exports: [TrainingRepository],
})
export class TrainingModule {}
