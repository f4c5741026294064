import type { Day } from '@countersign/domain/kernel';
import { activities } from './activities.js';
import { components } from './components.js';
import { consultation } from './consultation.js';
import { files } from './evidence.js';
import {
  daysFrom,
  type ExemplaryAnswer,
  type ExemplaryFile,
  type ExemplaryMark,
  type ExemplaryMeasureInPlace,
  type ExemplaryRow,
  type Part,
} from './exemplary.js';
import { logging } from './logging.js';
import { marksOf } from './marks.js';
import { coverAndNeed } from './need.js';
import { necessity } from './necessity.js';
import { outcomes } from './outcomes.js';
import { rights } from './rights.js';
import { measuresInPlace, risks } from './risks.js';
import { safeguards } from './safeguards.js';
import { transfers } from './transfers.js';

/** A whole assessment over the demonstration template, with references by key (see `withRowIds`). */
export interface ExemplaryAssessment {
  /** In an order in which a row refers only to rows before it. */
  readonly rows: readonly ExemplaryRow[];
  /** After the rows, which they may refer to. */
  readonly answers: readonly ExemplaryAnswer[];
  readonly measuresInPlace: readonly ExemplaryMeasureInPlace[];
  readonly files: readonly ExemplaryFile[];
  readonly marks: readonly ExemplaryMark[];
}

/**
 * The assessment that an expert would write for Kent and a pilot of 250 people, as it would stand on a day: tests,
 * instructions and reviews have their days from there. It is a demonstration, says nothing of the real force, and names
 * nobody.
 */
export const kentAssessment = (today: Day): ExemplaryAssessment => {
  const day = daysFrom(today);
  const parts: readonly Part[] = [
    coverAndNeed,
    activities(day),
    transfers(day),
    components(day),
    necessity(day),
    rights(day),
    logging(day),
    consultation(day),
    risks(day),
    safeguards(day),
    outcomes(day),
  ];
  const rows = parts.flatMap((part) => part.rows ?? []);
  const answers = parts.flatMap((part) => part.answers ?? []);
  return { rows, answers, measuresInPlace: measuresInPlace(day), files, marks: marksOf(rows) };
};
