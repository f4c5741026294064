import type { LimbStanding } from '@countersign/domain/clauses';
import { InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { useMay, useMe } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import type { LimbToMap } from './agreement-to-map.js';

const notices: Partial<Record<LimbStanding, string>> = {
  'carried-over': words.thisVerdictWasGivenWhen,
  'no-words': words.thisDoesNotCountBecause,
  'other-regime': words.theseWordsMentionTheUk,
  'same-words': words.youHaveAlreadyUsed,
};

interface StandingNoticeProps {
  readonly agreementId: string;
  readonly limb: LimbToMap;
  readonly isOfReason: boolean;
}

/** Why a limb with a verdict does not count, and the way for whoever can put it right. */
export const StandingNotice = ({ agreementId, limb, isOfReason }: StandingNoticeProps) => {
  const { person } = useMe();
  const mayAccept = useMay('accept-clause-words');
  const notice = notices[limb.standing];
  if (notice === undefined) return null;
  const isOthers = limb.mapping !== null && limb.mapping.by.id !== person.id;
  return (
    <InsetText>
      {notice}
      {limb.standing === 'other-regime' && mayAccept && isOthers && !isOfReason && (
        <>
          {' '}
          <Link href={paths.acceptWords(agreementId, limb.id)}>{words.explainWhyTheseWordsMeet}</Link>
        </>
      )}
    </InsetText>
  );
};
