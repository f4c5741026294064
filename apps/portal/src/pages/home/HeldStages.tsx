import { Heading, Link, Tag } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/home';
import { heldStage, type Task } from './task-item.js';

/** The stages that were opened and are held now, before everything else: why, and where that is put right. */
export const HeldStages = ({ tasks }: { tasks: readonly Task[] }) =>
  tasks.map(heldStage).map(({ title, href, reasons }) => (
    <section key={href} className="govuk-inset-text app-held">
      <Heading level={2} size="m">
        {title}
      </Heading>
      <p className="govuk-body">{words.heldNobodyMayUse({ tag: (text) => <Tag colour="red">{text}</Tag> })}</p>
      <ul className="govuk-list govuk-list--bullet">
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link href={href}>{words.viewTheProblemsAndWhere}</Link>
      </p>
    </section>
  ));
