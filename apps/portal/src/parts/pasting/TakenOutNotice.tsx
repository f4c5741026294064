import { takeOut } from '@countersign/domain/document/words';
import * as words from '@countersign/words/portal/parts/pasting';
import { useEffect, useState } from 'react';
import { insertText, isTextField } from './insert-text.js';
import { onTakenOut, tellTakenOut } from './taken-out.js';

/** A plain text that is pasted anywhere loses what nobody can see before it reaches its field. */
const pastePlain = (event: ClipboardEvent): void => {
  const copied = event.clipboardData?.getData('text/plain') ?? '';
  const { text, taken } = takeOut(copied);
  if (event.defaultPrevented || text === copied || !isTextField(event.target)) return;
  event.preventDefault();
  insertText(event.target, text);
  if (taken > 0) tellTakenOut(taken);
};

const sentence = (count: number) =>
  count === 1 ? words.weRemoved1InvisibleCharacter : words.weRemovedInvisibleCharacters({ count });

/** Says in view, wherever one writes, that a pasted text lost characters. It goes when one moves to another field. */
export const TakenOutNotice = () => {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const forget = () => setCount(0);
    const unsubscribe = onTakenOut(setCount);
    document.addEventListener('paste', pastePlain);
    document.addEventListener('focusin', forget);
    return () => {
      unsubscribe();
      document.removeEventListener('paste', pastePlain);
      document.removeEventListener('focusin', forget);
    };
  }, []);
  return <div role="status">{count > 0 && <p className="govuk-body app-taken-out">{sentence(count)}</p>}</div>;
};
