import { useState, type FormEvent } from 'react';
import type { RefusalNoticeFragment } from '../generated/graphql.js';
import type { Acting } from './useAct.js';

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

type Shown = Pick<Acting<never>, 'refusal' | 'fault' | 'attempt'>;

interface Checked<Variables> {
  /** What to show: the problem found here, else what came of the last attempt. */
  readonly shown: Shown;
  readonly submit: (
    check: () => FieldProblem | null | Promise<FieldProblem | null>,
    variables: () => Variables,
  ) => (event: FormEvent) => void;
}

const asRefusal = ({ field, message }: FieldProblem): RefusalNoticeFragment => ({
  __typename: 'BadInput',
  field,
  message,
  wayForward: 'Change what you entered and try again.',
});

/** A form whose first problem is found before it is sent: only what the API has no way to be told, such as no choice. */
export const useCheck = <Variables>(act: Acting<Variables>): Checked<Variables> => {
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const [attempts, setAttempts] = useState(0);
  return {
    shown: problem ? { refusal: asRefusal(problem), fault: null, attempt: -attempts } : act,
    submit: (check, variables) => (event) => {
      event.preventDefault();
      const sendOrSay = async () => {
        const found = await check();
        setProblem(found);
        if (found) setAttempts((before) => before + 1);
        else await act.send(variables());
      };
      void sendOrSay();
    },
  };
};
