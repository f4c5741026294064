import { Module } from '@nestjs/common';
import { ConfirmOverride } from './confirm-override.js';
import { OverrideFinding } from './override-finding.js';
import { OverridesResolver } from './overrides.resolver.js';
import { WithdrawOverride } from './withdraw-override.js';

@Module({
  providers: [OverridesResolver, OverrideFinding, ConfirmOverride, WithdrawOverride],
})
export class OverridesModule {}
