import { Module } from '@nestjs/common';
import { DecideScreening } from './decide-screening.js';
import { GiveScreeningView } from './give-screening-view.js';
import { RevokeScreening } from './revoke-screening.js';
import { ScreeningResolver } from './screening.resolver.js';

@Module({
  providers: [ScreeningResolver, GiveScreeningView, DecideScreening, RevokeScreening],
})
export class ScreeningModule {}
