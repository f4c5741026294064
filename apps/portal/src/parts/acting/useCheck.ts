import * as words from '@countersign/words/portal/parts/acting';
import { useState, type FormEvent } from 'react';
import type { RefusalNoticeFragment } from '../../generated/graphql.js';
import type { Acting } from './useAct.js';

export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

type Shown = Pick<Acting<never>, 'refusal' | 'fault' | 'attempt'>;

interface Checked<Variables> {
  /** What to show: what was found here, with all that the last attempt was refused for. */
  readonly shown: Shown;
  readonly submit: (
    check: () => Promise<readonly FieldProblem[]>,
    variables: () => Variables | null,
  ) => (event: FormEvent) => void;
}

interface Found {
  readonly problems: readonly FieldProblem[];
  /** The attempt of the act that came before. */
  readonly after: number;
  readonly isSent: boolean;
}

const nothingFound: Found = { problems: [], after: 0, isSent: false };

const refusedFor = (problems: readonly FieldProblem[]): RefusalNoticeFragment => ({
  __typename: 'BadInput',
  message: problems.map(({ message }) => message).join(' '),
  wayForward: words.changeYourAnswersAndTry,
  problems: problems.map((one) => ({ __typename: 'InputProblem', ...one })),
});

/** What was found here, told at its field in place of what the API says of a field that it was sent blank. */
const withFound = (refusal: RefusalNoticeFragment | null, found: readonly FieldProblem[]) => {
  if (refusal?.__typename !== 'BadInput' || found.length === 0) return refusal;
  const others = refusal.problems.filter(({ field }) => !found.some((one) => one.field === field));
  return refusedFor([...others, ...found]);
};

/**
 * A form of which some is looked at before it is sent: only what the API has no way to be told, such as a file that cannot
 * be read. What is wrong with it is sent as left out, which the API refuses with all else that is wrong. Where the rest has
 * nothing that could be wrong, `variables` are null, and nothing is sent.
 */
export const useCheck = <Variables>(act: Acting<Variables>): Checked<Variables> => {
  const [found, setFound] = useState<Found>(nothingFound);
  const [unsent, setUnsent] = useState(0);
  const { problems, after, isSent } = found;
  const isHere = problems.length > 0 && !isSent;
  return {
    shown: isHere
      ? { refusal: refusedFor(problems), fault: null, attempt: -unsent }
      : { ...act, refusal: act.attempt > after ? withFound(act.refusal, problems) : act.refusal },
    submit: (check, variables) => (event) => {
      event.preventDefault();
      const sendOrSay = async () => {
        const looked = await check();
        const said = variables();
        setFound({ problems: looked, after: act.attempt, isSent: said !== null });
        if (said === null) setUnsent((before) => before + 1);
        else await act.send(said);
      };
      void sendOrSay();
    },
  };
};
