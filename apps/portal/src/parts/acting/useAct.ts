import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';
import { faultOf, type Fault } from '../reading/fault.js';
import { useIdentity } from '../../identity/IdentityProvider.js';
import { isRefusalKind, type RefusalKind } from './refusal-kinds.js';
import { actIdOf, inShort, noteAnswered } from './unanswered.js';

interface Tried {
  readonly refusal: RefusalNoticeFragment | null;
  readonly fault: Fault | null;
  readonly attempt: number;
}

export interface Acting<Variables> extends Tried {
  readonly busy: boolean;
  readonly send: (variables: Variables) => Promise<void>;
  /** For a form: sends once, however often it is pressed. */
  readonly submit: (variables: () => Variables) => (event: FormEvent) => void;
  readonly dismiss: () => void;
}

/** What an act says: the id of the intention is made here. */
interface Saying {
  readonly input: { readonly actId: string };
}
export type Said<Variables extends Saying> = Omit<Variables, 'input'> & {
  readonly input: Omit<Variables['input'], 'actId'>;
};

/** What an intention is about: the same act, on the same page, of the same things. */
const subjectOf = (operation: string, input: object): string => {
  const ids = Object.entries(input as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    name.endsWith('Id') && typeof value === 'string' ? [name, value] : [],
  );
  return [operation, window.location.pathname, ...ids].join(' ');
};

const operationOf = (document: TypedDocumentNode<unknown, never>): string =>
  document.definitions.flatMap((one) => ('operation' in one ? (one.name?.value ?? []) : [])).join(' ');

/** What was done last on this page, while nobody has typed or chosen anything since: the second press of a double click. */
const useLastDone = () => {
  const last = useRef<{ readonly said: string; readonly actId: string } | null>(null);
  useEffect(() => {
    const somethingElse = () => {
      last.current = null;
    };
    document.addEventListener('input', somethingElse);
    return () => document.removeEventListener('input', somethingElse);
  }, []);
  return last;
};

type Done<Answer> = Exclude<Answer, { __typename: RefusalKind }>;

/**
 * One mutation of a page. Sends it once at a time; what was done goes to `done`, a refusal or a fault stays here to be
 * shown by `ActNotice`. Each intention has an id, which it keeps until it is answered, also over a reload: pressed again
 * after an answer that was lost, it is done once; and so it is when it is pressed again after it was done, until somebody
 * types or chooses something. The document must spread `...RefusalNotice`.
 */
export const useAct = <
  Data,
  Variables extends Saying & OperationVariables,
  Answer extends { readonly __typename: string },
>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => Answer,
  done: (answer: Done<Answer>) => void,
): Acting<Said<Variables>> => {
  const client = useApolloClient();
  const { personKey } = useIdentity();
  const sending = useRef(false);
  const lastDone = useLastDone();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Tried>({ refusal: null, fault: null, attempt: 0 });
  const note = (what: Partial<Tried>) =>
    setTried((before) => ({ refusal: null, fault: null, attempt: before.attempt + 1, ...what }));

  const send = async (said: Said<Variables>) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    const key = `${personKey} ${subjectOf(operationOf(document), said.input)}`;
    const short = inShort(JSON.stringify(said));
    const actId = lastDone.current?.said === short ? lastDone.current.actId : actIdOf(key, short);
    const variables = { ...said, input: { ...said.input, actId } };
    try {
      const { data } = await client.mutate<Data, Variables>({ mutation: document, variables } as never);
      const answer = answerOf(data as Data);
      noteAnswered(key, actId);
      if (answer.__typename === 'SentBefore') void client.refetchQueries({ include: 'active' });
      if (isRefusalKind(answer.__typename)) return note({ refusal: answer as unknown as RefusalNoticeFragment });
      lastDone.current = { said: short, actId };
      setTried((before) => ({ ...before, refusal: null, fault: null }));
      done(answer as Done<Answer>);
    } catch (error) {
      note({ fault: faultOf(error) });
    } finally {
      sending.current = false;
      setBusy(false);
    }
  };

  return {
    ...tried,
    busy,
    send,
    submit: (variables) => (event) => {
      event.preventDefault();
      void send(variables());
    },
    dismiss: () => setTried((before) => ({ ...before, refusal: null, fault: null })),
  };
};
