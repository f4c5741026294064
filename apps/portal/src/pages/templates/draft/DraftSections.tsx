import * as words from '@countersign/words/portal/pages/templates/draft';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { ActNotice } from '../../../parts/acting/ActNotice.js';
import { FoldedSections } from '../../../parts/folding/FoldedSections.js';
import { useMay } from '../../../layout/MeProvider.js';
import { DraftRow } from './DraftRow.js';
import { useMoveItem } from './useMoveItem.js';

const TEMPLATE = graphql(`
  fragment DraftSections_template on Template {
    id
    releases {
      id
      publishedAt
    }
    items {
      id
      section
      title
      version
      ...DraftRow_item
    }
  }
`);

/** The draft, section by section, in the order in which forces will read it. */
export const DraftSections = ({ template }: { template: FragmentType<typeof TEMPLATE> }) => {
  const { id, items, releases } = readFragment(TEMPLATE, template);
  const move = useMoveItem(id, items);
  const mayEdit = useMay('edit-template');
  const publishedAt =
    releases
      .map((release) => release.publishedAt)
      .sort()
      .at(-1) ?? null;
  return (
    <>
      <ActNotice act={move.act} />
      <p className="govuk-visually-hidden" role="status">
        {move.said}
      </p>
      {items.length === 0 && <p className="govuk-body">{words.thisTemplateHasNoItems}</p>}
      <FoldedSections label={words.sectionsOfTheDraft} headingLevel={2} items={items}>
        {(some) => (
          <ol className="govuk-list app-draft-items">
            {some.map((item, index) => (
              <DraftRow
                key={item.id}
                templateId={id}
                items={items}
                item={item}
                publishedAt={publishedAt}
                onUp={mayEdit && index > 0 ? () => move.up(item.id) : null}
                onDown={mayEdit && index < some.length - 1 ? () => move.down(item.id) : null}
                busy={move.act.busy}
              />
            ))}
          </ol>
        )}
      </FoldedSections>
    </>
  );
};
