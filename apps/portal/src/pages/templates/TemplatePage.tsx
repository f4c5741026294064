import { Button, ButtonGroup, Heading, InsetText } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates';
import { graphql } from '../../generated/gql.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useMay } from '../../layout/MeProvider.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { NotFoundPage } from '../../instead/NotFoundPage.js';
import { draftStanding, isNewToPublish } from './publishing/draft-standing.js';
import { DraftSections } from './draft/DraftSections.js';
import { RetiredItems } from './draft/RetiredItems.js';
import { TemplateReleases } from './TemplateReleases.js';

const TEMPLATE = graphql(`
  query Template($id: ID!) {
    template(id: $id) {
      id
      title
      changedSinceRelease
      releases {
        id
      }
      ...DraftSections_template
      ...RetiredItems_template
      ...TemplateReleases_template
    }
  }
`);

export const TemplatePage = ({ templateId }: { templateId: string }) => {
  const [mayEdit, mayPublish] = [useMay('edit-template'), useMay('publish-release')];
  const { data, instead } = usePageQuery(TEMPLATE, { id: templateId });
  if (!data) return instead;
  const { template } = data;
  if (template === null) return <NotFoundPage />;
  return (
    <Page title={template.title} caption={words.template} back={{ href: paths.templates, text: words.allTemplates }}>
      <InsetText>{draftStanding(template.releases.length, template.changedSinceRelease)}</InsetText>
      <ButtonGroup>
        {mayEdit && <Button href={paths.addTemplateItem(template.id)}>{words.addAnItem}</Button>}
        {mayPublish && isNewToPublish(template.releases.length, template.changedSinceRelease) && (
          <Button href={paths.publishTemplate(template.id)}>{words.checkAndPublish}</Button>
        )}
      </ButtonGroup>
      <DraftSections template={template} />
      <Heading level={2}>{words.releases}</Heading>
      <TemplateReleases template={template} />
      <RetiredItems template={template} />
    </Page>
  );
};
