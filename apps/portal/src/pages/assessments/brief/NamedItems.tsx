import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/brief';

interface NamedItemsProps {
  /** What they are, with how many there are: "5 items are new". */
  readonly title: string;
  readonly items: {
    readonly count: number;
    readonly first: readonly { readonly itemId: string; readonly title: string }[];
  };
  readonly hrefOf: (itemId: string) => string;
}

/** The first few items by name, each a link to its place, and how many more there are. Nothing where there are none. */
export const NamedItems = ({ title, items: { count, first }, hrefOf }: NamedItemsProps) =>
  count > 0 && (
    <p className="govuk-body">
      {title}:{' '}
      {first.map(({ itemId, title: name }, place) => (
        <span key={itemId}>
          {place > 0 && '; '}
          <Link href={hrefOf(itemId)}>{name}</Link>
        </span>
      ))}
      {count > first.length && words.andMore2({ count: count - first.length })}
    </p>
  );
