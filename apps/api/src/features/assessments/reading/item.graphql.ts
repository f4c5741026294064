import type { Departure, HeldFile, InPlace, PublicationMark, AssessedItem } from '@countersign/domain/document/items';
import type { Matrix } from '@countersign/domain/matrix';
import { inherentLevel, levelNow, matrixResidualLevel, residualLevel } from '@countersign/domain/risk';
import type * as contract from '../../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../../platform/graphql/person.js';

/** One item as its readers see it, with what stands beside it. */
export const itemView = (item: AssessedItem, matrix: Matrix, names: Names): contract.AssessmentItem => ({
  __typename: 'AssessmentItem',
  ...item,
  departure: item.departure && departureView(item.departure, names),
  inherentLevel: inherentLevel(item, matrix),
  nationalResidualLevel: matrixResidualLevel({ ...item, content: item.national }, matrix),
  computedResidualLevel: matrixResidualLevel(item, matrix),
  residualLevel: residualLevel(item, matrix),
  levelNow: levelNow(item, matrix),
  inPlace: item.inPlace.map((one) => inPlaceView(one, names)),
  files: item.files.map((one) => fileView(one, names)),
  mark: item.mark && markView(item.mark, names),
  by: item.by === null ? null : personView(item.by, names),
});

export const departureView = ({ level, reason, by, confirmedBy }: Departure, names: Names): contract.Departure => ({
  __typename: 'Departure',
  level,
  reason,
  by: personView(by, names),
  confirmedBy: confirmedBy === null ? null : personView(confirmedBy, names),
});

const inPlaceView = ({ id, measure, since, evidence, by, at }: InPlace, names: Names): contract.MeasureInPlace => ({
  __typename: 'MeasureInPlace',
  id,
  measure,
  since,
  evidence,
  by: personView(by, names),
  at,
});

const fileView = (file: HeldFile, names: Names): contract.EvidenceFile => ({
  __typename: 'EvidenceFile',
  ...file,
  by: personView(file.by, names),
});

export const markView = (mark: PublicationMark, names: Names): contract.PublicationMark => ({
  __typename: 'PublicationMark',
  ...mark,
  by: personView(mark.by, names),
});
