import { InsetText, Link } from '@countersign/ui';
import { graphql, readFragment } from '../../generated/index.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { Page } from '../../parts/page/Page.js';
import { COMMENCEMENT, CommencementOnDay } from './CommencementOnDay.js';

const COMMENCEMENTS = graphql(`
  query Commencements {
    commencements {
      ...CommencementOnDay
    }
  }
`);

/** The days on which the law changed, the latest first, and what of ours each of them touches. */
export const CommencementsPage = () => {
  const { data, instead } = usePageQuery(COMMENCEMENTS, {});
  if (!data) return instead;
  const days = readFragment(COMMENCEMENT, data.commencements);
  return (
    <Page title="Law that came into force">
      <p className="govuk-body">
        A document is judged by the law of the day that matters. Each day on which the law changed is listed here, with
        what it asked before, what it asks since, the items and findings of your force that rest on it, and the
        signature that has to be given again.
      </p>
      {days.length === 0 && <InsetText>The catalogue knows of no change.</InsetText>}
      {days.length > 1 && (
        <ul className="govuk-list" aria-label="Days on this page">
          {days.map(({ id, title }) => (
            <li key={id}>
              <Link href={`#${id}`}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
      {days.map((day) => (
        <CommencementOnDay key={day.id} commencement={day} />
      ))}
    </Page>
  );
};
