import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/fields';
import { useAround } from '../words/around.js';

/** The way to the list that a field points into, where a row that is missing there can be added. */
export const WhereToAdd = ({ of }: { readonly of: string | null }) => {
  const { items, hrefOf } = useAround();
  const table = items.find(({ kind, isTable }) => isTable && kind === of);
  return (
    hrefOf !== null &&
    table !== undefined && (
      <p className="govuk-body">
        {words.ifItIsNotListed({ table: table.title, link: (text) => <Link href={hrefOf(table.id)}>{text}</Link> })}
      </p>
    )
  );
};
