import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { expect, test } from '@jest/globals';
import { act, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { isAnswered, type ResolvedItem } from '@countersign/domain/document/items';
import { cache } from '../../../../app/api-client.js';
import { useMerging } from '../../merging/useMerging.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { nextToAnswer } from '../../reading/next-to-answer.js';
import { anItem } from '../../reading/test-item.js';
import { useOneItem } from './useOneItem.js';

const [inherentLevel, computedResidualLevel, residualLevel] = [null, null, null];
const noLevels = { inherentLevel, nationalResidualLevel: null, computedResidualLevel, residualLevel, levelNow: null };

const inFull = (item: ResolvedItem) =>
  ({ ...item, ...noLevels, __typename: 'AssessmentItem' }) as unknown as DocumentItem;

const yes = { kind: 'yes-no', value: true, text: '' } as const;
const asked = anItem({ id: 'a', kind: 'yes-no' });
const answered = { ...asked, content: yes, version: 1 };
const hangs = anItem({ id: 'b', when: { item: 'a', is: true }, applies: false });
const last = anItem({ id: 'c' });

const before = [asked, hangs, last];
const after = [answered, { ...hangs, applies: true }, last];

const ofAssessment = (items: readonly ResolvedItem[]) => ({
  __typename: 'Assessment',
  ...{
    id: 'one',
    title: 'One',
    state: 'draft',
    openToWriting: true,
    matrixId: 'm',
    serviceId: 'microsoft-365',
    matrixVersion: 1,
    savedAt: null,
  },
  items: items.map(inFull),
  part: items.filter(({ id }) => id === 'a').map(inFull),
  findings: [],
  outline: items.map((item) => ({
    __typename: 'ItemInOutline',
    ...{ id: item.id, tableId: null, kind: item.kind, title: item.title, table: false, version: item.version },
    answered: isAnswered(item, items),
  })),
});

/** A service that has the answer by the time it is asked for the outline again, and sends the whole once it is let. */
const opened = async () => {
  let sendWhole = () => {};
  const link = new ApolloLink(
    ({ operationName }) =>
      new Observable((observer) => {
        const answer = (items: readonly ResolvedItem[]) => {
          observer.next({ data: { assessment: ofAssessment(items) } });
          observer.complete();
        };
        if (operationName === 'AssessmentDocumentPage') sendWhole = () => answer(before);
        else answer(operationName === 'AssessmentOutline' ? after : before);
      }),
  );
  const client = new ApolloClient({ link, cache: cache() });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <ApolloProvider client={client}>{children}</ApolloProvider>
  );
  const { result } = renderHook(() => ({ one: useOneItem('one', 'a'), merge: useMerging('one', 'a') }), { wrapper });
  await waitFor(() => expect(result.current.one.assessment).not.toBeNull());
  const assessment = () => {
    if (result.current.one.assessment === null) throw new Error('The page shows no assessment.');
    return result.current.one.assessment;
  };
  act(() => assessment().readWhole());
  return {
    assessment,
    save: () => act(() => result.current.merge([inFull(answered)])),
    whole: () => act(() => sendWhole()),
  };
};

const next = async (outline: Promise<Parameters<typeof nextToAnswer>[0]>) => nextToAnswer(await outline, 'a')?.id;

test('an item that the answer just saved asks for is the next, also before the whole document has come', async () => {
  const { assessment, save } = await opened();
  expect(nextToAnswer(assessment().outline, 'a')?.id).toBe('c');
  save();
  expect(await next(assessment().outlineNow())).toBe('b');
});

test('a whole document that was read before the answer was saved, and comes after it, takes nothing back', async () => {
  const { assessment, save, whole } = await opened();
  save();
  whole();
  await waitFor(() => expect(assessment().document).not.toBeNull());
  expect(assessment().document?.find(({ id }) => id === 'a')?.content).toEqual(yes);
  expect(nextToAnswer(assessment().outline, 'a')?.id).toBe('b');
  expect(await next(assessment().outlineNow())).toBe('b');
});

test('with the whole document here, the next follows from what was saved a moment ago, before it is drawn', async () => {
  const { assessment, save, whole } = await opened();
  whole();
  await waitFor(() => expect(assessment().document).not.toBeNull());
  const atThePress = assessment();
  save();
  expect(nextToAnswer(atThePress.outline, 'a')?.id).toBe('c');
  expect(await next(atThePress.outlineNow())).toBe('b');
});
