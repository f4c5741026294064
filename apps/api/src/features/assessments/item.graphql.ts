import {
  inherentLevel,
  levelNow,
  matrixResidualLevel,
  residualLevel,
  type HeldFile,
  type InPlace,
  type Matrix,
  type PublicationMark,
  type ResolvedItem,
} from '@countersign/domain';
import type * as contract from '../../platform/graphql/generated/contract.js';
import { personView, type Names } from '../../platform/graphql/person.js';

/** One item as its readers see it, with what stands beside it. */
export const itemView = (item: ResolvedItem, matrix: Matrix, names: Names): contract.AssessmentItem => ({
  __typename: 'AssessmentItem',
  ...item,
  departure: item.departure && {
    __typename: 'Departure',
    level: item.departure.level,
    reason: item.departure.reason,
    by: personView(item.departure.by, names),
    confirmedBy: item.departure.confirmedBy === null ? null : personView(item.departure.confirmedBy, names),
  },
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

const markView = (mark: PublicationMark, names: Names): contract.PublicationMark => ({
  __typename: 'PublicationMark',
  ...mark,
  by: personView(mark.by, names),
});
