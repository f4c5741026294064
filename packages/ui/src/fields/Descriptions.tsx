import type { ReactNode } from 'react';
import { ErrorMessage } from './ErrorMessage.js';
import { Hint } from '../text/Hint.js';
import { isShown } from '../base/isShown.js';
import type { Field } from './useField.js';

type DescriptionsProps = { field: Field; hint?: ReactNode; error?: ReactNode };

/** The hint and the error of a field, under the ids that the field points to. */
export const Descriptions = ({ field, hint, error }: DescriptionsProps) => (
  <>
    {isShown(hint) && <Hint id={field.hintId}>{hint}</Hint>}
    {isShown(error) && <ErrorMessage id={field.errorId}>{error}</ErrorMessage>}
  </>
);
