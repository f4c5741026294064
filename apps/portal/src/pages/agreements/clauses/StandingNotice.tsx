import type { LimbStanding } from '@countersign/domain/clauses';
import { InsetText, Link } from '@countersign/ui';
import { useMay, useMe } from '../../../layout/MeProvider.js';
import { paths } from '../../../browser/paths.js';
import type { LimbToMap } from './agreement-to-map.js';

const notices: Partial<Record<LimbStanding, string>> = {
  'carried-over':
    'This was said when one verdict answered both regimes. It counts for nothing until somebody reads the words again for this provision alone, and saves it.',
  'no-words': 'The words or the place of them say nothing, so this does not count.',
  'other-regime':
    'These words name the UK GDPR and not Part 3. They do not count until somebody else than who mapped them says why they meet Part 3.',
  'same-words':
    'The same words stand for three other clauses already. They do not count for this one without a reason.',
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
          <Link href={paths.acceptWords(agreementId, limb.id)}>Say why these words meet Part 3</Link>
        </>
      )}
    </InsetText>
  );
};
