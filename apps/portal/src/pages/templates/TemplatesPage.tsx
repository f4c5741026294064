import { Link, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates';
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
  releases.length === 0
    ? words.noReleaseYet
    : words.releaseReleases({ releases: releases.map(({ number }) => number).join(', ') });

export const TemplatesPage = () => {
  const { data, instead } = usePageQuery(TEMPLATES, {});
  if (!data) return instead;
  return (
    <Page title={words.templates}>
      <p className="govuk-body">
        {words.theProgrammeWritesTemplates({ link: (text) => <Link href={paths.releases}>{text}</Link> })}
      </p>
      {data.templates.length === 0 && <p className="govuk-body">{words.thereIsNoTemplateYet}</p>}
      {data.templates.map((template) => (
        <SummaryList
          key={template.id}
          card={{ title: template.title, actions: [{ href: paths.template(template.id), text: words.open }] }}
          rows={[
            { key: words.kind, value: templateKind(template.kind) },
            { key: words.service, value: serviceById(template.serviceId)?.name ?? template.serviceId },
            { key: words.items, value: template.itemCount },
            { key: words.published, value: released(template.releases) },
            { key: words.draft, value: draftStanding(template.releases.length, template.changedSinceRelease) },
          ]}
        />
      ))}
    </Page>
  );
};
