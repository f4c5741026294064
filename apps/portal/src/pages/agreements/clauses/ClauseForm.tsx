import { clauseVerdicts } from '@countersign/domain/clauses';
import { Button, ButtonGroup, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/agreements/clauses';
import { useEffect } from 'react';
import { graphql } from '../../../generated/gql.js';
import { ActNotice, fieldError } from '../../../parts/acting/ActNotice.js';
import { fieldsOf, LeaveEmpty } from '../../../parts/acting/LeaveEmpty.js';
import { BroughtBack } from '../../../parts/acting/BroughtBack.js';
import { StaleChoice } from '../../../parts/acting/StaleChoice.js';
import { useAct } from '../../../parts/acting/useAct.js';
import { oneOf, orNull, text, whole, type Shape } from '../../../parts/drafts/draft-shape.js';
import { useDraft } from '../../../parts/drafts/useDraft.js';
import { useLatest } from '../../../parts/drafts/useLatest.js';
import { Page } from '../../../parts/page/Page.js';
import { paths } from '../../../browser/paths.js';
import { useGo } from '../../../browser/useGo.js';
import { mappedInWords, nextToMap, progressOfMapping } from './agreement-state.js';
import type { AgreementToMap, LimbToMap } from './agreement-to-map.js';
import { ClauseHead } from './ClauseHead.js';
import { limbInWords } from '../../../parts/law/limb-in-words.js';
import { MappingFields, type MappingDraft } from './MappingFields.js';
import { MappingToRead } from './MappingToRead.js';

const MAP = graphql(`
  mutation MapClause($input: MapClauseInput!) {
    mapClause(input: $input) {
      __typename
      ... on AgreementSaved {
        agreement {
          id
        }
      }
      ...RefusalNotice
    }
  }
`);

const shape: Shape<MappingDraft> = {
  verdict: orNull(oneOf(clauseVerdicts)),
  quotation: text,
  locator: text,
  whyAgain: text,
  version: whole,
};

interface ClauseFormProps {
  readonly agreement: AgreementToMap;
  readonly limb: LimbToMap;
  readonly onReadAgain: () => void;
}

/** What the agreement has for one limb, in its own words; saving leads to the next one that is not mapped. */
export const ClauseForm = ({ agreement, limb, onReadAgain }: ClauseFormProps) => {
  const go = useGo();
  const { mapping } = limb;
  const readAgain = useLatest(onReadAgain);
  const draft = useDraft<MappingDraft>(
    `limb.${agreement.id}.${limb.id}`,
    {
      verdict: mapping?.verdict ?? null,
      quotation: mapping?.quotation ?? '',
      locator: mapping?.locator ?? '',
      whyAgain: mapping?.whyAgain ?? '',
      version: mapping?.version ?? 0,
    },
    shape,
  );
  const form = draft.value;
  const next = nextToMap(agreement.limbs, limb.id);
  const onward = next ? paths.mapClause(agreement.id, next.id) : paths.agreement(agreement.id);
  const map = useAct(
    MAP,
    (data) => data.mapClause,
    () => {
      draft.discard();
      go(onward, words.savedLimb({ limb: limbInWords(limb) }));
    },
  );
  const send = (expectedVersion: number, emptying: readonly string[] = []) => ({
    input: {
      agreementId: agreement.id,
      limbId: limb.id,
      expectedVersion,
      emptying,
      verdict: form.verdict,
      quotation: form.quotation,
      locator: form.locator,
      whyAgain: form.whyAgain,
    },
  });
  const stale = map.refusal?.__typename === 'StaleVersion' ? map.refusal : null;
  const isStale = stale !== null;
  useEffect(() => {
    if (isStale) readAgain.current();
  }, [isStale, readAgain]);
  return (
    <Page
      title={limbInWords(limb)}
      caption={`${agreement.title}: ${mappedInWords(progressOfMapping(agreement.limbs))}`}
      back={{ href: paths.agreement(agreement.id), text: words.backToTheAgreement }}
    >
      <ActNotice act={map} />
      {stale && (
        <StaleChoice
          savedBy={stale.savedBy?.name ?? mapping?.by.name ?? words.somebodyElse}
          theirs={<MappingToRead mapping={mapping} />}
          mine={<MappingToRead mapping={form} />}
          onKeepMine={() => {
            draft.change({ version: stale.currentVersion });
            void map.send(send(stale.currentVersion));
          }}
          onTakeTheirs={() => {
            draft.discard();
            go(paths.agreement(agreement.id));
          }}
          onCombine={() => {
            draft.change({ version: stale.currentVersion });
            map.dismiss();
          }}
        />
      )}
      <LeaveEmpty
        fields={fieldsOf(map.refusal)}
        onLeaveEmpty={(emptying) => void map.send(send(form.version, emptying))}
        onKeep={() => {
          draft.discard();
          map.dismiss();
        }}
      >
        <MappingToRead mapping={mapping} />
      </LeaveEmpty>
      <ClauseHead agreementId={agreement.id} limb={limb} />
      <BroughtBack draft={draft} />
      <form noValidate onSubmit={map.submit(() => send(form.version))}>
        <MappingFields
          form={form}
          onChange={draft.change}
          errorOf={(field) => fieldError(map, field)}
          isAskedWhy={
            form.whyAgain !== '' || fieldError(map, 'whyAgain') !== undefined || limb.standing === 'same-words'
          }
        />
        <ButtonGroup>
          <Button>{words.saveAndContinue}</Button>
          {next && <Link href={onward}>{words.skipForNow}</Link>}
        </ButtonGroup>
      </form>
    </Page>
  );
};
