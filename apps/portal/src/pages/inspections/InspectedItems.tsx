import { labels } from '@countersign/catalogue';
import { SummaryCard } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/inspections';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { AroundProvider } from '../../parts/content/words/around.js';
import { ContentView } from '../../parts/content/view/ContentView.js';
import { FoldedSections } from '../../parts/folding/FoldedSections.js';
import { differs } from '../../parts/words/differs.js';
import { InspectedFiles } from './InspectedFiles.js';

const ASSESSMENT = graphql(`
  fragment InspectedItems_assessment on Assessment {
    id
    matrixId
    items {
      id
      kind
      section
      origin
      placement
      applies
      title
      stance
      reason
      national
      content
      residualLevel
      minimumRows
      files {
        id
        name
        size
        hash
        at
        by {
          id
          name
        }
      }
      by {
        id
        name
      }
    }
  }
`);

const stanceLine = (origin: string, stance: keyof typeof labels.stance | null) => {
  if (origin === 'local') return words.local;
  return stance === null
    ? words.nationalNoStanceYet
    : words.nationalStance({ stance: labels.stance[stance].toLowerCase() });
};

/** The assessment as the force wrote it, section by section, with where each text comes from. */
export const InspectedItems = ({ assessment }: { assessment: FragmentType<typeof ASSESSMENT> }) => {
  const { items, matrixId } = readFragment(ASSESSMENT, assessment);
  const around = items.map(({ id, kind, title, minimumRows }) => ({ id, kind, title, isTable: minimumRows !== null }));
  return (
    <AroundProvider matrixId={matrixId} items={around} hrefOf={null}>
      <FoldedSections
        label={words.sectionsOfTheDocument}
        items={items}
        only={{ title: words.onlyWhatDiffers, items: items.filter(differs) }}
      >
        {(some) =>
          some.map((item) => (
            <SummaryCard key={item.id} title={item.title} headingLevel={4}>
              <p className="govuk-hint">
                {stanceLine(item.origin, item.stance)}
                {item.by !== null && `, ${item.by.name}`}
                {item.residualLevel !== null &&
                  words.levelAfterMeasuresResidualLevel({
                    residualLevel: labels.level[item.residualLevel].toLowerCase(),
                  })}
              </p>
              {item.reason !== '' && <p className="govuk-body">{words.reasonReason({ reason: item.reason })}</p>}
              {item.minimumRows === null && <ContentView content={item.content} />}
              <InspectedFiles files={item.files} title={item.title} />
            </SummaryCard>
          ))
        }
      </FoldedSections>
    </AroundProvider>
  );
};
