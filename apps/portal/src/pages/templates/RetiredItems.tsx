import { Details } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { When } from '../../parts/When.js';

const TEMPLATE = graphql(`
  fragment RetiredItems_template on Template {
    id
    retiredItems {
      id
      title
      retiredAt
    }
  }
`);

/** What was taken out of the draft: kept with its id, which is never used again. */
export const RetiredItems = ({ template }: { template: FragmentType<typeof TEMPLATE> }) => {
  const { retiredItems } = readFragment(TEMPLATE, template);
  if (retiredItems.length === 0) return null;
  return (
    <Details summary={`Retired items (${retiredItems.length})`}>
      <ul className="govuk-list govuk-list--bullet">
        {retiredItems.map(({ id, title, retiredAt }) => (
          <li key={id}>
            {title}
            {retiredAt !== null && (
              <>
                , retired on <When at={retiredAt} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
};
