import { metIfNone, unmet, type GateFacts, type Judgement } from './condition.js';
import type { AgreementFact } from './position.js';

/** Unmet names the processors of the signed text with which no agreement runs and binds (law 14). */
export const agreementHeld = ({ signature, agreements }: GateFacts): Judgement => {
  const processors = signature?.covers?.processors ?? [];
  if (processors.length === 0) return unmet();
  return metIfNone(processors.filter((one) => !agreements.some((held) => held.processor === one)));
};

/** Unmet names the limbs of the regimes in use that no one agreement with a processor meets (law 14). */
export const clausesMapped = ({ signature, agreements, law }: GateFacts): Judgement => {
  const covers = signature?.covers ?? null;
  if (covers === null || covers.processors.length === 0) return unmet();
  const limbs = law.limbsFor(covers.regimes);
  return metIfNone(covers.processors.flatMap((processor) => unmapped(processor, agreements, limbs)));
};

/** The limbs that no running agreement with this processor meets: they must all be met by one agreement. */
const unmapped = (processor: string, running: readonly AgreementFact[], limbs: readonly string[]) =>
  running
    .filter((held) => held.processor === processor)
    .map((held) => limbs.filter((limb) => !held.metLimbs.includes(limb)))
    .sort((a, b) => a.length - b.length)[0] ?? limbs;
