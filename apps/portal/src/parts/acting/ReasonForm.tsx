import { fieldLimits } from '@countersign/domain/document/words';
import { Button, ButtonGroup, CharacterCount, Link, type ButtonVariant } from '@countersign/ui';
import { fieldError } from './ActNotice.js';
import { BroughtBack } from './BroughtBack.js';
import type { Acting } from './useAct.js';
import { text } from '../drafts/draft-shape.js';
import { useDraft } from '../drafts/useDraft.js';

interface ReasonFormProps {
  readonly name: string;
  readonly label: string;
  readonly button: string;
  readonly variant?: ButtonVariant | undefined;
  readonly cancel: { readonly href: string; readonly text: string };
  readonly act: Pick<Acting<never>, 'refusal'>;
  readonly onSend: (reason: string) => void;
}

/** One act that needs nothing but a reason. */
export const ReasonForm = ({ name, label, button, variant, cancel, act, onSend }: ReasonFormProps) => {
  const draft = useDraft(name, { reason: '' }, { reason: text });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSend(draft.value.reason);
      }}
    >
      <BroughtBack draft={draft} />
      <CharacterCount
        id="reason"
        label={label}
        maxLength={fieldLimits.reason}
        threshold={75}
        value={draft.value.reason}
        error={fieldError(act, 'reason')}
        onChange={(event) => draft.change({ reason: event.target.value })}
      />
      <ButtonGroup>
        <Button variant={variant}>{button}</Button>
        <Link href={cancel.href}>{cancel.text}</Link>
      </ButtonGroup>
    </form>
  );
};
