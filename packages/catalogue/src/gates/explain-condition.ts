import type { ConditionState } from '@countersign/domain/gates';
import { gateCondition, type GateCondition } from './gate-conditions.js';

const unsigned = {
  sentence: 'No signature of this force stands yet, so this cannot be said.',
  remedy: 'Have the assessment of this force signed. Then this can be judged.',
  fixPage: 'assessment',
} as const;

const notAsked = {
  sentence: 'Nobody has asked for this stage yet, so this cannot be said.',
  remedy: 'Ask for the stage: then this can be judged.',
  fixPage: 'roll-out',
} as const;

const revoked = {
  sentence:
    'The signature of this force was revoked, so no assessment of its own stands. The national text cannot take its place.',
  remedy: 'Put right what led to it, hand the assessment in again, and take it through advice, approval and signature.',
  fixPage: 'assessment',
} as const;

const unread = {
  sentence:
    'What was signed is kept in the shape of an earlier version of this service, and has not been read anew yet.',
  remedy:
    'Wait until it is read anew: that takes minutes after an update. If it goes on, tell whoever runs the service.',
  fixPage: 'assessment',
} as const;

const overtaken = {
  sentence:
    'This stage was opened on an earlier request, and that opening does not count for what was asked for since.',
  remedy:
    'Nobody uses the stage until it is opened again. The senior information risk owner can close it, or open it once nothing else is outstanding.',
};

const refusals = {
  reject: 'The senior information risk owner of this force has rejected the assessment since.',
  refer: 'The senior information risk owner of this force has referred the assessment to the regulator since.',
} as const;

const ownWords = ({ unmet, remedy, fixPage }: GateCondition, state: ConditionState) => {
  const words = { sentence: unmet, remedy, fixPage };
  if (state.notAsked) return notAsked;
  if (state.unsigned === 'unread') return unread;
  if (state.refusal) return { ...words, sentence: refusals[state.refusal] };
  if (state.overtaken) return { ...words, ...overtaken };
  if (state.condition !== 'own-assessment-signed') return state.unsigned ? unsigned : words;
  return state.unsigned === 'revoked' ? revoked : words;
};

/** A condition with what is met or missing in one sentence; where it cannot be judged yet, it says that. */
export const explainCondition = (state: ConditionState) => {
  const condition = gateCondition(state.condition);
  const { id, title, met, remedy, law, addedBy, fixPage } = condition;
  const words = state.met ? { sentence: met, remedy, fixPage } : ownWords(condition, state);
  return { id, title, law, addedBy, ...words };
};
