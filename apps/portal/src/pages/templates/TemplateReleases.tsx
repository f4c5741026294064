import { Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/templates';
import { graphql, readFragment, type FragmentType } from '../../generated/index.js';
import { When } from '../../parts/words/When.js';
import { paths } from '../../browser/paths.js';

const TEMPLATE = graphql(`
  fragment TemplateReleases_template on Template {
    id
    releases {
      id
      number
      notes
      publishedAt
    }
  }
`);

export const TemplateReleases = ({ template }: { template: FragmentType<typeof TEMPLATE> }) => {
  const { releases } = readFragment(TEMPLATE, template);
  if (releases.length === 0) return <p className="govuk-body">{words.nothingHasBeenPublishedYet}</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {releases.map(({ id, number, notes, publishedAt }) => (
        <li key={id}>
          <Link href={paths.release(id)}>{words.releaseNumber({ number })}</Link>, <When at={publishedAt} />: {notes}
        </li>
      ))}
    </ul>
  );
};
