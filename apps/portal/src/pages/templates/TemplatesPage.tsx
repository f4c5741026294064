import { Link, SummaryList } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { templateKind } from '../../parts/words/template-kind.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { serviceById } from '../../parts/words/services.js';
import { Page } from '../../parts/page/Page.js';
import { paths } from '../../browser/paths.js';
import { draftStanding } from './publishing/draft-standing.js';

const TEMPLATES = graphql(`
  query Templates {
    templates {
      id
      kind
      title
      serviceId
      itemCount
      changedSinceRelease
      releases {
        id
        number
      }
    }
  }
`);

const released = (releases: readonly { readonly number: string }[]) =>
  releases.length === 0 ? 'No release yet' : `Release ${releases.map(({ number }) => number).join(', ')}`;

export const TemplatesPage = () => {
  const { data, instead } = usePageQuery(TEMPLATES, {});
  if (!data) return instead;
  return (
    <Page title="Templates">
      <p className="govuk-body">
        What the programme writes for all forces. A template binds nobody and opens nothing: a force makes a{' '}
        <Link href={paths.releases}>release</Link> of it its own.
      </p>
      {data.templates.length === 0 && <p className="govuk-body">There is no template yet.</p>}
      {data.templates.map((template) => (
        <SummaryList
          key={template.id}
          card={{ title: template.title, actions: [{ href: paths.template(template.id), text: 'Open' }] }}
          rows={[
            { key: 'Kind', value: templateKind(template.kind) },
            { key: 'Service', value: serviceById(template.serviceId)?.name ?? template.serviceId },
            { key: 'Items', value: template.itemCount },
            { key: 'Published', value: released(template.releases) },
            { key: 'Draft', value: draftStanding(template.releases.length, template.changedSinceRelease) },
          ]}
        />
      ))}
    </Page>
  );
};
