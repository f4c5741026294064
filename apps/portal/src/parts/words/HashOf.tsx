import { WarningText } from '@countersign/ui';
import { Hash } from './Hash.js';
import { useSha256 } from './useSha256.js';

/** The hash that a text is bound to, and whether this browser works out the same from the text that it was given. */
export const HashOf = ({ text, hash }: { text: string; hash: string }) => {
  const worked = useSha256(text);
  if (worked !== null && worked !== hash)
    return (
      <WarningText>This text does not have the hash {hash}. Do not rely on it, and tell the programme.</WarningText>
    );
  return (
    <p className="govuk-body">
      SHA-256 <Hash>{hash}</Hash>
      {worked !== null && (
        <>
          <br />
          <span className="govuk-hint">Your browser worked out the same from this text.</span>
        </>
      )}
    </p>
  );
};
