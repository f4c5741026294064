import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback, useMemo, useState, type ReactElement } from 'react';
import { graphql, readFragment, type FragmentType } from '../../../../generated/index.js';
import { later } from '../../../../browser/later.js';
import { FINDING_TO_JUDGE, type FindingToJudge } from '../../../../parts/findings/finding-to-judge.js';
import { useLatest } from '../../../../parts/drafts/useLatest.js';
import { usePageQuery } from '../../../../parts/reading/usePageQuery.js';
import { faultOf } from '../../../../parts/reading/fault.js';
import { useKeepTrying } from '../../../../parts/reading/useKeepTrying.js';
import { NotFoundPage } from '../../../../instead/NotFoundPage.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { ASSESSMENT_PART } from '../../reading/assessment-part.js';
import { ITEM_IN_FULL } from '../../reading/item-in-full.js';
import { named, namedInOutline, readDocument } from '../../reading/read-document.js';
import { resolvedDocument } from '../../reading/resolved.js';
import { WHOLE_ASSESSMENT } from '../../reading/useAssessmentDocument.js';
import { withNewerPart } from '../../merging/with-newer-part.js';
import type { OpenAssessment } from '../../merging/open-assessment.js';

const IN_OUTLINE = graphql(`
  fragment InOutline on ItemInOutline {
    id
    tableId
    kind
    title
    table
    answered
    version
  }
`);

const OUTLINE = graphql(`
  query AssessmentOutline($id: ID!) {
    assessment(id: $id) {
      id
      outline {
        ...InOutline
      }
    }
  }
`);

const QUERY = graphql(`
  query AssessmentItemPage($id: ID!, $itemId: ID!) {
    assessment(id: $id) {
      id
      openToWriting
      matrixId
      serviceId
      savedAt
      outline {
        ...InOutline
      }
      ...AssessmentPart
      findings(itemId: $itemId) {
        ...FindingToJudge
      }
    }
  }
`);

/** What reads the outline from the whole document: it comes with that. */
const outlines = later(() => import('../../reading/outline.js'));

/** The whole document of an assessment, once it is asked for; null until it is here. */
const useWhole = (id: string, isAskedFor: boolean) => {
  const { data, error, refetch } = useQuery(WHOLE_ASSESSMENT, { variables: { id }, skip: !isAskedFor });
  useKeepTrying(error ? faultOf(error) : null, () => void refetch().catch(() => undefined));
  return readDocument(data?.assessment);
};

const outlineIn = (assessment: { readonly outline: readonly FragmentType<typeof IN_OUTLINE>[] } | null | undefined) =>
  readFragment(IN_OUTLINE, assessment?.outline ?? []).map(namedInOutline);

const partIn = (assessment: FragmentType<typeof ASSESSMENT_PART> | null | undefined) =>
  readFragment(ITEM_IN_FULL, readFragment(ASSESSMENT_PART, assessment)?.part ?? []).map(named);

type OneItem =
  | {
      readonly assessment: OpenAssessment;
      /** The item, and its rows where it is a table; empty where it is not there, or no longer. */
      readonly part: readonly DocumentItem[];
      readonly findings: readonly FindingToJudge[];
      readonly instead: null;
    }
  | { readonly assessment: null; readonly instead: ReactElement };

/**
 * One item of an assessment, and the rest of it in outline. The whole document comes once somebody begins to write, or
 * somebody else has saved something: what the rules say of an item hangs on all others.
 */
export const useOneItem = (id: string, itemId: string): OneItem => {
  const client = useApolloClient();
  const { data, instead } = usePageQuery(QUERY, { id, itemId });
  const [isWanted, setWanted] = useState(false);
  const readWhole = useCallback(() => setWanted(true), []);
  const outlining = outlines.useHere(isWanted);
  const whole = useWhole(id, isWanted);
  const read = data?.assessment ?? null;
  const alone = useMemo(() => partIn(read), [read]);
  const items = useMemo(() => whole && withNewerPart(whole.items, alone), [alone, whole]);
  const part = useMemo(
    () => (items === null ? alone : items.filter(({ id, tableId }) => id === itemId || tableId === itemId)),
    [alone, items, itemId],
  );
  const outline = useMemo(
    () => (items === null || outlining === null ? outlineIn(read) : outlining.outlineOf(resolvedDocument(items))),
    [read, items, outlining],
  );
  const known = useMemo(() => {
    if (items !== null) return items;
    const inFull = new Map(part.map((item) => [item.id, item]));
    return outline.map((item) => inFull.get(item.id) ?? item);
  }, [outline, part, items]);
  const isHere = useLatest(items !== null);
  const outlineNow = useCallback(async () => {
    const variables = { id, itemId };
    const { assessment = null } =
      (isHere.current && client.readQuery({ query: WHOLE_ASSESSMENT, variables: { id } })) || {};
    const document = readDocument(assessment);
    const { outlineOf } = (document && (await outlines.come())) ?? {};
    if (document !== null && outlineOf !== undefined) {
      const saved = partIn(client.readQuery({ query: QUERY, variables })?.assessment);
      return outlineOf(resolvedDocument(withNewerPart(document.items, saved)));
    }
    const asked = await client.query({ query: OUTLINE, variables: { id }, fetchPolicy: 'network-only' });
    return outlineIn(asked.data?.assessment);
  }, [client, id, isHere, itemId]);

  if (data === null) return { assessment: null, instead };
  if (read === null) return { assessment: null, instead: <NotFoundPage /> };
  const { openToWriting, matrixId, serviceId, savedAt } = read;
  const document = items && resolvedDocument(items);
  const watched = { id, items: known, savedAt, itemId, onNews: readWhole };
  const around = { id, openToWriting, matrixId, serviceId };
  const assessment = { ...around, outline, outlineNow, document, watched, readWhole };
  const findings = readFragment(FINDING_TO_JUDGE, read.findings);
  return { assessment, part, findings, instead: null };
};
