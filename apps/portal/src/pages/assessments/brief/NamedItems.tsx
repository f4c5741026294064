import { Link } from '@countersign/ui';

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
      {count > first.length && `; and ${(count - first.length).toLocaleString('en-GB')} more`}
    </p>
  );
