import { labels } from '@countersign/catalogue';
import { matrixResidualLevel } from '@countersign/domain/risk';
import { InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/level';
import { useMay, useMe } from '../../../../layout/MeProvider.js';
import { paths } from '../../../../browser/paths.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { resolved } from '../../reading/resolved.js';
import { ConfirmDeparture } from './ConfirmDeparture.js';
import { departureInWords } from './departure-in-words.js';
import { matrixOf } from './matrix-of.js';
import type { AroundItem } from '../../merging/open-assessment.js';

interface DepartureNoticeProps {
  readonly assessment: AroundItem;
  readonly item: DocumentItem;
}

/** The level of a risk where it was set against the matrix: by whom, why, and whether a second person confirmed it. */
export const DepartureNotice = ({ assessment, item }: DepartureNoticeProps) => {
  const me = useMe();
  const mayConfirm = useMay('confirm-departure');
  const mayDepart = useMay('depart-from-level') && assessment.openToWriting;
  const computed = matrixResidualLevel(resolved(item), matrixOf(assessment.matrixId));
  if (item.content?.kind !== 'risk' || computed === null) return null;
  const { departure } = item;
  const link = (text: string) => mayDepart && <Link href={paths.assessmentLevel(assessment.id, item.id)}>{text}</Link>;
  if (departure === null)
    return (
      <p className="govuk-body">
        {words.levelAfterMeasuresComputed({
          computed: labels.level[computed].toLowerCase(),
          link: link(words.setAnotherLevelByHand),
        })}
      </p>
    );
  const canConfirm =
    mayConfirm && assessment.openToWriting && departure.confirmedBy === null && departure.by.id !== me.person.id;
  return (
    <InsetText>
      <p className="govuk-body">{departureInWords(departure, computed)}</p>
      <p className="govuk-body app-preserve-lines">{words.reasonReason({ reason: departure.reason })}</p>
      {canConfirm && <ConfirmDeparture assessmentId={assessment.id} itemId={item.id} version={item.version} />}
      {link(words.changeItOrUse)}
    </InsetText>
  );
};
