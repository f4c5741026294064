import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useRef, useState, type FormEvent } from 'react';
import type { RefusalNoticeFragment } from '../generated/graphql.js';
import { faultOf, type Fault } from '../shell/fault.js';
import { isRefusalKind, type RefusalKind } from './refusal-kinds.js';

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

type Done<Answer> = Exclude<Answer, { __typename: RefusalKind }>;

/**
 * One mutation of a page. Sends it once at a time; what was done goes to `done`, a refusal or a fault stays here to be
 * shown by `ActNotice`. The document must spread `...RefusalNotice`.
 */
export const useAct = <Data, Variables extends OperationVariables, Answer extends { readonly __typename: string }>(
  document: TypedDocumentNode<Data, Variables>,
  answerOf: (data: Data) => Answer,
  done: (answer: Done<Answer>) => void,
): Acting<Variables> => {
  const client = useApolloClient();
  const sending = useRef(false);
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState<Tried>({ refusal: null, fault: null, attempt: 0 });
  const note = (what: Partial<Tried>) =>
    setTried((before) => ({ refusal: null, fault: null, attempt: before.attempt + 1, ...what }));

  const send = async (variables: Variables) => {
    if (sending.current) return;
    sending.current = true;
    setBusy(true);
    try {
      const { data } = await client.mutate<Data, Variables>({ mutation: document, variables } as never);
      const answer = answerOf(data as Data);
      if (isRefusalKind(answer.__typename)) return note({ refusal: answer as unknown as RefusalNoticeFragment });
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
