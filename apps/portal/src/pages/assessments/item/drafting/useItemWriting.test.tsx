import { ApolloClient, ApolloLink, Observable } from '@apollo/client';
import { ApolloProvider } from '@apollo/client/react';
import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { useState, type ReactNode } from 'react';
import type { AssessedItem } from '@countersign/domain/document/items';
import { cache } from '../../../../app/api-client.js';
import { IdentityProvider } from '../../../../identity/IdentityProvider.js';
import type { Identity } from '../../../../identity/identity.js';
import { aHistory } from '../../../../routing/test-router.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { resolved } from '../../reading/resolved.js';
import { anItem } from '../../reading/test-item.js';
import { checks } from './checks.js';
import { useItemWriting } from './useItemWriting.js';
import type { Place } from './useSendItem.js';

const identity = { personKey: 'ann' } as Identity;
const noLevels = {
  inherentLevel: null,
  nationalResidualLevel: null,
  computedResidualLevel: null,
  residualLevel: null,
  levelNow: null,
};

const saved = (item: AssessedItem): DocumentItem =>
  ({
    ...item,
    ...noLevels,
    __typename: 'AssessmentItem',
    by: { __typename: 'Person', id: 'ann', name: 'Ann' },
    at: '2026-01-01T09:00:00.000Z',
  }) as unknown as DocumentItem;

/** An API that keeps what it is sent, each time as the next version; or one that does not answer. */
const anApi = (item: AssessedItem, answers: boolean) => {
  const sent: { readonly expectedVersion: number; readonly content: AssessedItem['content'] }[] = [];
  const link = new ApolloLink(
    ({ operationName, variables }) =>
      new Observable((observer) => {
        const { input } = variables as { input: (typeof sent)[number] };
        sent.push(input);
        const one = { ...item, content: input.content, version: input.expectedVersion + 1 };
        const answer = { __typename: 'AnswerSaved', item: saved(one) };
        setTimeout(() => {
          if (!answers) return observer.error(new TypeError('Failed to fetch'));
          observer.next({ data: { [operationName === 'SaveRow' ? 'saveRow' : 'saveAnswer']: answer } });
          observer.complete();
        }, 50);
      }),
  );
  return { sent, client: new ApolloClient({ link, cache: cache() }) };
};

const writing = (
  item: AssessedItem,
  place: Place,
  answers = true,
  { sent, client } = anApi({ ...item, id: 'item' }, answers),
) => {
  const { InHistory } = aHistory();
  const done = jest.fn();
  const usePage = () => {
    const [stored, setStored] = useState<DocumentItem | null>(null);
    return useItemWriting({
      assessmentId: 'a',
      item: stored ? resolved(stored) : item,
      stored,
      placeOf: ({ savedAs }) => (place.kind === 'row' ? { ...place, rowId: savedAs ?? null } : place),
      draftName: 'item',
      onSaved: setStored,
      onDone: done,
    });
  };
  const wrapper = ({ children }: { children: ReactNode }) => (
    <IdentityProvider identity={identity}>
      <ApolloProvider client={client}>
        <InHistory>{children}</InHistory>
      </ApolloProvider>
    </IdentityProvider>
  );
  return { ...renderHook(usePage, { wrapper }), sent, done };
};

const saying = (text: string) => ({ content: { kind: 'question', text } as const });

beforeEach(() => {
  sessionStorage.clear();
  localStorage.clear();
});

test.each([
  ['a first answer', anItem({}), { kind: 'item', itemId: 'item' }],
  ['a new row', anItem({ id: 'table/new', tableId: 'table' }), { kind: 'row', tableId: 'table', rowId: null }],
] as const)('%s that is saved on leaving the field is not written again by the button', async (_, item, place) => {
  const { result, sent, done } = writing(item, place);
  act(() => result.current.typed.change(saying('Mine')));
  await act(async () => {
    const leavingTheField = result.current.flush();
    await result.current.submit();
    await leavingTheField;
  });
  expect(sent).toHaveLength(1);
  expect(done).toHaveBeenCalledTimes(1);
  expect(result.current.state).toEqual({ kind: 'saved' });
});

test('the button asks the API where nothing was answered yet, so that it says what is missing', async () => {
  const { result, sent } = writing(anItem({}), { kind: 'item', itemId: 'item' });
  await act(() => result.current.submit());
  expect(sent).toHaveLength(1);
});

const adapted = anItem({ placement: 'national', national: { kind: 'question', text: 'Said nationally' } });
const withoutReason = { stance: 'adapted', ...saying('Ours') } as const;

test('what the server would refuse is not sent by itself', async () => {
  const { result, sent } = writing(adapted, { kind: 'item', itemId: 'item' });
  act(() => result.current.typed.change(withoutReason));
  await act(() => result.current.flush());
  expect(sent).toHaveLength(0);
  expect(result.current.state).toMatchObject({ kind: 'not-saved', because: 'Not saved: Enter why you adapt it' });
});

test('where the checks do not come it is sent as it is typed, and the server decides', async () => {
  jest.spyOn(checks, 'now').mockReturnValue(null);
  jest.spyOn(checks, 'come').mockResolvedValue(null);
  const { result, sent } = writing(adapted, { kind: 'item', itemId: 'item' });
  act(() => result.current.typed.change(withoutReason));
  await act(() => result.current.flush());
  jest.restoreAllMocks();
  expect(sent).toHaveLength(1);
  expect(result.current.state).toEqual({ kind: 'saved' });
});

test('where no answer comes the button tells it, and sends nothing twice', async () => {
  const { result, sent, done } = writing(anItem({}), { kind: 'item', itemId: 'item' }, false);
  act(() => result.current.typed.change(saying('Mine')));
  await act(() => result.current.submit());
  expect(sent).toHaveLength(1);
  expect(result.current.tried).toMatchObject({ fault: { kind: 'unreachable' }, attempt: 1 });
  expect(result.current.state.kind).toBe('not-saved');
  expect(done).not.toHaveBeenCalled();
});

test('what was not saved for want of a line is saved as soon as there is one', async () => {
  const { result, sent } = writing(anItem({}), { kind: 'item', itemId: 'item' }, false);
  act(() => result.current.typed.change(saying('Mine')));
  await act(() => result.current.flush());
  expect(sent).toHaveLength(1);
  await act(async () => {
    window.dispatchEvent(new Event('online'));
    await new Promise((done) => setTimeout(done, 100));
  });
  expect(sent).toHaveLength(2);
});

test('what is typed while the button saves is sent after that, and over it', async () => {
  const { result, sent } = writing(anItem({}), { kind: 'item', itemId: 'item' });
  let saving = Promise.resolve();
  act(() => {
    saving = result.current.submit();
  });
  await act(() => Promise.resolve());
  act(() => result.current.typed.change(saying('Mine')));
  await act(() => result.current.flush());
  expect(sent).toHaveLength(1);
  await act(() => saving);
  await act(() => result.current.flush());
  expect(sent.map(({ expectedVersion }) => expectedVersion)).toEqual([0, 1]);
});

describe('what is begun from', () => {
  const place = { kind: 'row', tableId: 'table', rowId: null } as const;
  const begun = () => {
    const page = writing(anItem({ id: 'table/new', tableId: 'table' }), place);
    act(() => page.result.current.begin(saying('Known').content));
    return page;
  };

  test('is only typed: it becomes no row by itself, nor by leaving', async () => {
    const { result, sent } = begun();
    expect(result.current.typed.value).toMatchObject(saying('Known'));
    expect(result.current.state).toEqual({ kind: 'typing' });
    await act(() => result.current.flush());
    expect(sent).toEqual([]);
  });

  test('saves by itself as soon as something of it is changed', async () => {
    const { result, sent } = begun();
    act(() => result.current.typed.change(saying('Known here')));
    await act(() => result.current.flush());
    expect(sent).toMatchObject([saying('Known here')]);
  });

  test('is saved as it is by the button', async () => {
    const { result, sent, done } = begun();
    await act(() => result.current.submit());
    expect(sent).toMatchObject([saying('Known')]);
    expect(done).toHaveBeenCalledTimes(1);
  });
});

describe('a text that was adapted', () => {
  const ours = { kind: 'question', text: 'An afternoon of work' } as const;
  const item = anItem({ placement: 'national', stance: 'adapted', reason: 'We differ', content: ours, version: 1 });
  const place = { kind: 'item', itemId: 'item' } as const;
  const moved = () => {
    const page = writing(item, place);
    act(() => page.result.current.typed.change({ stance: 'relied-on' }));
    return page;
  };

  test('is not given up by one key on the stance: nothing is sent, by itself or on leaving, before that is said', async () => {
    const { result, sent } = moved();
    await act(() => result.current.flush());
    expect(sent).toEqual([]);
    expect(result.current.state).toMatchObject({ kind: 'not-saved' });
    expect(result.current.wouldGo.map(({ field }) => field)).toEqual(['reason', 'content']);
  });

  test('is given up once that is said, each place by name', async () => {
    const { result, sent } = moved();
    act(() => result.current.letGo());
    expect(result.current.wouldGo).toEqual([]);
    await act(() => result.current.flush());
    expect(sent).toMatchObject([{ stance: 'relied-on', emptying: ['reason', 'content'] }]);
  });

  test('is there still when the stance goes back', async () => {
    const { result, sent } = moved();
    act(() => result.current.typed.change({ stance: 'adapted' }));
    await act(() => result.current.flush());
    expect(result.current.wouldGo).toEqual([]);
    expect(result.current.typed.value.content).toEqual(ours);
    expect(sent).toEqual([]);
  });
});

describe('an answer to a save that is lost', () => {
  /** An API that saves each act once, and whose first answers never arrive. */
  const losing = (item: AssessedItem, place: Place, lost: number) => {
    const kept = new Map<string, DocumentItem>();
    const sent: { readonly actId: string; readonly content: AssessedItem['content'] }[] = [];
    let version = item.version;
    const link = new ApolloLink(
      ({ operationName, variables }) =>
        new Observable((observer) => {
          const { input } = variables as { input: (typeof sent)[number] };
          sent.push(input);
          if (!kept.has(input.actId)) {
            version += 1;
            kept.set(input.actId, saved({ ...item, id: 'item', content: input.content, version }));
          }
          const answer = { __typename: 'AnswerSaved', item: kept.get(input.actId) };
          setTimeout(() => {
            if (sent.length <= lost) return observer.error(new TypeError('Failed to fetch'));
            observer.next({ data: { [operationName === 'SaveRow' ? 'saveRow' : 'saveAnswer']: answer } });
            observer.complete();
          });
        }),
    );
    const page = writing(item, place, true, { sent: [], client: new ApolloClient({ link, cache: cache() }) });
    return { ...page, sent, kept };
  };
  const row = anItem({ id: 'table/new', tableId: 'table' });
  const place = { kind: 'row', tableId: 'table', rowId: null } as const;

  test('is asked for again under the same id: one row, however often the button is pressed', async () => {
    const { result, sent, kept, done } = losing(row, place, 2);
    act(() => result.current.typed.change(saying('Mine')));
    for (let press = 0; press < 3; press += 1) await act(() => result.current.submit());
    expect(new Set(sent.map(({ actId }) => actId)).size).toBe(1);
    expect(kept.size).toBe(1);
    expect(done).toHaveBeenCalledTimes(1);
  });

  test('loses nothing that was typed meanwhile, which goes on from what was saved', async () => {
    const { result, sent, kept, done } = losing(row, place, 1);
    act(() => result.current.typed.change(saying('Mine')));
    await act(() => result.current.submit());
    act(() => result.current.typed.change(saying('Mine and more')));
    await act(() => result.current.submit());
    await act(() => result.current.submit());
    expect(sent.map(({ content }) => content)).toEqual(
      ['Mine', 'Mine', 'Mine and more'].map((text) => saying(text).content),
    );
    expect([...kept.values()].map(({ version }) => version)).toEqual([1, 2]);
    expect(result.current.stale).toBeNull();
    expect(done).toHaveBeenCalled();
  });
});
