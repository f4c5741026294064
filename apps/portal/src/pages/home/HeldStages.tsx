import { Heading, Link, Tag } from '@countersign/ui';
import { heldStage, type Task } from './task-item.js';

/** The stages that were opened and are held now, before everything else: why, and where that is put right. */
export const HeldStages = ({ tasks }: { tasks: readonly Task[] }) =>
  tasks.map(heldStage).map(({ title, href, reasons }) => (
    <section key={href} className="govuk-inset-text app-held">
      <Heading level={2} size="m">
        {title}
      </Heading>
      <p className="govuk-body">
        <Tag colour="red">Held</Tag> Nobody may use it until this is put right.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link href={href}>See what holds it, and where each thing is put right</Link>
      </p>
    </section>
  ));
