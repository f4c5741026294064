import { Module } from '@nestjs/common';
import { OrganisationsModule } from '../organisations/index.js';
import { PositionsModule } from '../positions/index.js';
import { ServicesModule } from '../services/index.js';
import { AskForStage } from './ask-for-stage.js';
import { CloseStage } from './close-stage.js';
import { OpenStage } from './open-stage.js';
import { RollOutsRepository } from './roll-outs.repository.js';
import { RollOutsResolver } from './roll-outs.resolver.js';
import { SettleRollOut } from './settle-roll-out.js';

@Module({
  imports: [OrganisationsModule, PositionsModule, ServicesModule],
  providers: [RollOutsResolver, RollOutsRepository, SettleRollOut, AskForStage, OpenStage, CloseStage],
  exports: [RollOutsRepository],
})
export class RollOutsModule {}
