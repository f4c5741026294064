import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { ItemsInFull } from '../../parts/ItemsInFull.js';

const TEMPLATE = graphql(`
  fragment DraftInFull_template on Template {
    id
    items {
      id
      section
      kind
      placement
      provenance
      title
      guidance
      law
      deferred
      minimumRows
      when
      content
    }
  }
`);

export const DraftInFull = ({ template }: { template: FragmentType<typeof TEMPLATE> }) => (
  <ItemsInFull items={readFragment(TEMPLATE, template).items} />
);
