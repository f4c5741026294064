import { Button, ButtonGroup } from '@countersign/ui';

export interface Step {
  readonly text: string;
  readonly href: string;
  /** Takes back what was done: offered, and never as the main thing to do. */
  readonly undoes?: boolean;
}

/** What one can do now, the main thing first. */
export const StepButtons = ({ steps }: { steps: readonly Step[] }) => (
  <ButtonGroup>
    {steps.map(({ text, href, undoes = false }, index) => (
      <Button key={href} href={href} variant={index === 0 && !undoes ? 'primary' : 'secondary'}>
        {text}
      </Button>
    ))}
  </ButtonGroup>
);
