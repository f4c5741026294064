import { countInWords } from '@countersign/domain/kernel';
import { JumpLink } from '@countersign/ui';
import type { ReactNode } from 'react';
import { bySection } from './by-section.js';
import { FoldedPart } from './FoldedPart.js';

interface FoldedSectionsProps<Item> {
  readonly items: readonly Item[];
  /** The name of the list of contents. */
  readonly label: string;
  /** Tells these sections from others on the same page. */
  readonly prefix?: string | undefined;
  readonly headingLevel?: 2 | 3;
  /** What is said of a section besides its title and how many items it has. */
  readonly hintOf?: ((items: readonly Item[]) => string | null) | undefined;
  /** The items that somebody may look at alone: what they are called. */
  readonly only?: { readonly title: string; readonly items: readonly Item[] } | undefined;
  readonly children: (items: readonly Item[], title: string) => ReactNode;
}

const count = (items: readonly unknown[]) => countInWords(items.length, 'item');

/**
 * A long text, section by section: a list of contents, and each section closed until somebody opens it. A link into a
 * section opens it, whoever comes back finds it open, and on paper all of them are.
 */
export const FoldedSections = <Item extends { readonly section: string }>({
  items,
  label,
  prefix = 'section',
  headingLevel = 3,
  hintOf,
  only,
  children,
}: FoldedSectionsProps<Item>) => {
  const sections = bySection(items);
  if (items.length === 0) return null;
  const told = (some: readonly Item[]) => [count(some), hintOf?.(some)].filter(Boolean).join(', ');
  return (
    <>
      <nav aria-label={label}>
        <ul className="govuk-list app-contents">
          {only && only.items.length > 0 && (
            <li>
              <JumpLink to={`${prefix}-only`}>{only.title}</JumpLink> ({only.items.length})
            </li>
          )}
          {sections.map((section) => (
            <li key={section.id}>
              <JumpLink to={`${prefix}-${section.id}`}>{section.title}</JumpLink> ({told(section.items)})
            </li>
          ))}
        </ul>
      </nav>
      {only && only.items.length > 0 && (
        <FoldedPart
          id={`${prefix}-only`}
          title={only.title}
          headingLevel={headingLevel}
          className="app-fold--twice"
          onPaper={false}
        >
          {() => children(only.items, only.title)}
        </FoldedPart>
      )}
      {sections.map((section) => (
        <FoldedPart key={section.id} id={`${prefix}-${section.id}`} title={section.title} headingLevel={headingLevel}>
          {() => children(section.items, section.title)}
        </FoldedPart>
      ))}
    </>
  );
};
