import type { NotNow } from '@countersign/domain/assessment/lifecycle';
import type { BarredByPart } from '@countersign/domain/authority';
import type { BadInput, NoSuchItem } from '@countersign/domain/kernel';
import type { StaleAnswer } from './stale-answer.js';

/** Why an answer of any kind is not written. */
export type SaveRefused = NoSuchItem | NotNow | BarredByPart | BadInput | StaleAnswer;
