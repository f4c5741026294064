import { Details, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates/draft';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../browser/paths.js';
import { When } from '../../../parts/words/When.js';

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

/** What was taken out of the draft: kept with its words and its id, and it can be brought back. */
export const RetiredItems = ({ template: given }: { template: FragmentType<typeof TEMPLATE> }) => {
  const template = readFragment(TEMPLATE, given);
  const { retiredItems } = template;
  if (retiredItems.length === 0) return null;
  return (
    <Details summary={words.retiredItems({ retiredItems: retiredItems.length })}>
      <ul className="govuk-list govuk-list--bullet">
        {retiredItems.map(({ id, title, retiredAt }) => (
          <li key={id}>
            <Link href={paths.templateItemHistory(template.id, id)}>{title}</Link>
            {retiredAt !== null && <>{words.retiredOnWhen({ when: <When at={retiredAt} /> })}</>}
          </li>
        ))}
      </ul>
    </Details>
  );
};
