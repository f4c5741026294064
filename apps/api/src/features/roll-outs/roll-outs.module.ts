import { Module } from '@nestjs/common';
import { PositionsModule } from '../positions/index.js';
import { AskForStage } from './ask-for-stage.js';
import { CloseStage } from './close-stage.js';
import { OpenStage } from './open-stage.js';
import { RollOutsRepository } from './roll-outs.repository.js';
import { RollOutsResolver } from './roll-outs.resolver.js';
import { SettleRollOut } from './settle-roll-out.js';

@Module({
  imports: [PositionsModule],
  providers: [RollOutsResolver, RollOutsRepository, SettleRollOut, AskForStage, OpenStage, CloseStage],
  exports: [RollOutsRepository],
})
export class RollOutsModule {}
