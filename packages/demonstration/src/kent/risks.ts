import type { RiskContent } from '@countersign/domain/document/content';
import { filled } from '../template-dpia/item.js';
import {
  adapted,
  nationalContent,
  rejected,
  reliedOn,
  row,
  type DayFrom,
  type ExemplaryMeasureInPlace,
  type Part,
} from './exemplary.js';
import { localRisks } from './local-risks.js';
import { rescoredRights, rescoredSpreading, rescoredVendor, type Rescored } from './risks-rescored.js';
import { inPlaceOf, showing } from './scoring.js';

const rescored: readonly Rescored[] = [...rescoredRights, ...rescoredSpreading, ...rescoredVendor];

const contentOf = (day: DayFrom, { id, reason, over, more, shown }: Rescored): RiskContent => {
  const national = nationalContent(id, 'risk');
  return reason === ''
    ? national
    : { ...national, ...over, measures: showing(day, [...national.measures, ...more], shown) };
};

const fromAScene =
  'Video from phones of officers is off outside stations, and no activity of this assessment shows a scene or a home. It cannot happen with what is switched on; whoever wants it makes it an activity and comes back to this risk first.';

export const risks = (day: DayFrom): Part => ({
  rows: [
    ...localRisks.map(({ key, content, shown }) =>
      row('local-risks', key, { ...content, measures: showing(day, content.measures, shown) }),
    ),
    row(
      'risks.set-aside',
      'set-aside-live-video',
      filled('set-aside', { knownRisk: 'live-video-from-scenes', reason: fromAScene }),
    ),
  ],
  answers: [
    ...reliedOn('risks.method'),
    rejected('risks.live-video', fromAScene),
    ...rescored.flatMap((one) =>
      one.reason === '' ? reliedOn(one.id) : [adapted(one.id, one.reason, contentOf(day, one))],
    ),
  ],
});

export const measuresInPlace = (day: DayFrom): readonly ExemplaryMeasureInPlace[] => [
  ...rescored.flatMap((one) => inPlaceOf(day, one.id, contentOf(day, one), one.shown)),
  ...localRisks.flatMap(({ key, content, shown }) => inPlaceOf(day, key, content, shown)),
];
