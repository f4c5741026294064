import { Heading, JumpLink, SummaryCard } from '@countersign/ui';
import { bySection } from '../../../parts/by-section.js';
import { AroundProvider } from '../../../parts/content/around.js';
import { FlowsOfDocument } from '../flows/FlowsOfDocument.js';
import { itemAround } from './item-around.js';
import { ItemInFull } from './ItemInFull.js';
import type { ReadableItem } from './readable-item.js';

interface DocumentInFullProps {
  readonly items: readonly ReadableItem[];
  readonly matrixId: string;
}

/** A whole assessment to be read, section by section: what the force says, and the national text where it replaced it. */
export const DocumentInFull = ({ items, matrixId }: DocumentInFullProps) => (
  <AroundProvider matrixId={matrixId} items={items.map(itemAround)} hrefOf={null}>
    <nav aria-label="Sections of the document">
      <ul className="govuk-list">
        {bySection(items).map(({ id, title }) => (
          <li key={id}>
            <JumpLink to={`section-${id}`}>{title}</JumpLink>
          </li>
        ))}
      </ul>
    </nav>
    {bySection(items).map((section) => (
      <section key={section.id} id={`section-${section.id}`} aria-label={section.title}>
        <Heading level={3} size="m">
          {section.title}
        </Heading>
        <FlowsOfDocument items={section.items} headingLevel={4} />
        {section.items.map((item) => (
          <SummaryCard key={item.id} title={item.title} headingLevel={4}>
            <ItemInFull item={item} />
          </SummaryCard>
        ))}
      </section>
    ))}
  </AroundProvider>
);
