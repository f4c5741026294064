import { Button, Textarea, VisuallyHidden } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/words';

interface TextListProps {
  /** The id of the first field; the others are numbered after it. */
  readonly id: string;
  readonly label: string;
  readonly add: string;
  readonly texts: readonly string[];
  /** What is wrong with the text at an id. */
  readonly errorOf: (id: string) => string | undefined;
  readonly onChange: (texts: readonly string[]) => void;
}

const idAt = (id: string, index: number): string => (index === 0 ? id : `${id}-${index + 1}`);

/** A list of short texts that grows: each under its number, each can be removed again. */
export const TextList = ({ id, label, add, texts, errorOf, onChange }: TextListProps) => (
  <>
    {texts.map((text, index) => (
      <div key={index}>
        <Textarea
          id={idAt(id, index)}
          label={`${label} ${index + 1}`}
          labelSize="s"
          rows={3}
          value={text}
          error={errorOf(idAt(id, index))}
          onChange={(event) => onChange(texts.with(index, event.target.value))}
        />
        {texts.length > 1 && (
          <Button type="button" variant="secondary" onClick={() => onChange(texts.toSpliced(index, 1))}>
            {words.removeVisuallyHidden({
              visuallyHidden: <VisuallyHidden>{`${label.toLowerCase()} ${index + 1}`}</VisuallyHidden>,
            })}
          </Button>
        )}
      </div>
    ))}
    <Button type="button" variant="secondary" onClick={() => onChange([...texts, ''])}>
      {add}
    </Button>
  </>
);
