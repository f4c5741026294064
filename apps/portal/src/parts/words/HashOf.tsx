import { WarningText } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/words';
import { Hash } from './Hash.js';
import { useSha256 } from './useSha256.js';

/** The hash that a text is bound to, and whether this browser works out the same from the text that it was given. */
export const HashOf = ({ text, hash }: { text: string; hash: string }) => {
  const worked = useSha256(text);
  if (worked !== null && worked !== hash) return <WarningText>{words.thisTextDoes({ hash })}</WarningText>;
  return (
    <p className="govuk-body">
      {words.sha256Hash({ hash: <Hash>{hash}</Hash> })}
      {worked !== null && (
        <>
          <br />
          <span className="govuk-hint">{words.yourBrowserCalculatedTheSame}</span>
        </>
      )}
    </p>
  );
};
