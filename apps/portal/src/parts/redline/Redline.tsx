import type { Content } from '@countersign/domain/document/content';
import { VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/redline';
import { diffWordsWithSpace } from 'diff';
import { useAround } from '../content/words/around.js';
import { contentLines } from './content-lines.js';

/** Longer than this is shown as taken out and put in, so that nobody waits for a comparison. Milliseconds. */
const patience = 300;

const changes = (before: string, after: string) =>
  diffWordsWithSpace(before, after, { timeout: patience }) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];

export interface BeforeAndAfter {
  readonly before: Content | null;
  readonly after: Content | null;
}

/** Two texts in one, with what was taken out and what was put in told in words as well as in lines. */
export const Redline = ({ before, after }: BeforeAndAfter) => {
  const around = useAround();
  return (
    <p className="govuk-body app-preserve-lines">
      {changes(contentLines(before, around), contentLines(after, around)).map((change, place) => {
        if (change.removed)
          return (
            <del key={place} className="app-redline__out">
              <VisuallyHidden>{words.takenOut} </VisuallyHidden>
              {change.value}
            </del>
          );
        if (change.added)
          return (
            <ins key={place} className="app-redline__in">
              <VisuallyHidden>{words.putIn} </VisuallyHidden>
              {change.value}
            </ins>
          );
        return <span key={place}>{change.value}</span>;
      })}
    </p>
  );
};
