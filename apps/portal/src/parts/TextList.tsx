import { Button, Textarea, VisuallyHidden } from '@countersign/ui';

interface TextListProps {
  /** The id of the first field; the others are numbered after it. */
  readonly id: string;
  readonly label: string;
  readonly add: string;
  readonly texts: readonly string[];
  readonly error?: string | undefined;
  readonly onChange: (texts: readonly string[]) => void;
}

/** A list of short texts that grows: each under its number, each can be removed again. */
export const TextList = ({ id, label, add, texts, error, onChange }: TextListProps) => (
  <>
    {texts.map((text, index) => (
      <div key={index}>
        <Textarea
          id={index === 0 ? id : `${id}-${index + 1}`}
          label={`${label} ${index + 1}`}
          labelSize="s"
          rows={3}
          value={text}
          error={index === 0 ? error : undefined}
          onChange={(event) => onChange(texts.with(index, event.target.value))}
        />
        {texts.length > 1 && (
          <Button type="button" variant="secondary" onClick={() => onChange(texts.toSpliced(index, 1))}>
            Remove <VisuallyHidden>{`${label.toLowerCase()} ${index + 1}`}</VisuallyHidden>
          </Button>
        )}
      </div>
    ))}
    <Button type="button" variant="secondary" onClick={() => onChange([...texts, ''])}>
      {add}
    </Button>
  </>
);
