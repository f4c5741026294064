import { Module } from '@nestjs/common';
import { ApproveMeasures } from './approve-measures.js';
import { BriefResolver } from './brief.resolver.js';
import { DecideAssessment } from './decide-assessment.js';
import { GiveAdvice } from './give-advice.js';
import { RevokeSignature } from './revoke-signature.js';
import { RoundResolver } from './round.resolver.js';
import { SendBack } from './send-back.js';
import { SignOffFieldsResolver } from './sign-off-fields.resolver.js';
import { SignOffResolver } from './sign-off.resolver.js';
import { SubmitAssessment } from './submit-assessment.js';
import { TakeBackAssessment } from './take-back-assessment.js';

@Module({
  providers: [
    SignOffResolver,
    SignOffFieldsResolver,
    RoundResolver,
    BriefResolver,
    SubmitAssessment,
    TakeBackAssessment,
    SendBack,
    GiveAdvice,
    ApproveMeasures,
    DecideAssessment,
    RevokeSignature,
  ],
})
export class SignOffModule {}
