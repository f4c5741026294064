import { Link } from '@countersign/ui';
import { useAround } from '../words/around.js';

/** The way to the list that a field points into, where a row that is missing there can be added. */
export const WhereToAdd = ({ of }: { readonly of: string | null }) => {
  const { items, hrefOf } = useAround();
  const table = items.find(({ kind, isTable }) => isTable && kind === of);
  return (
    hrefOf !== null &&
    table !== undefined && (
      <p className="govuk-body">
        Is it not there? <Link href={hrefOf(table.id)}>{`Add it to “${table.title}”`}</Link> and come back: what you
        wrote here is kept.
      </p>
    )
  );
};
