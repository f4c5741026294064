import { InsetText, Link } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/law';
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
    <Page title={words.changesInTheLaw}>
      <p className="govuk-body">{words.documentsAreJudged}</p>
      {days.length === 0 && <InsetText>{words.noChangesAreRecorded}</InsetText>}
      {days.length > 1 && (
        <ul className="govuk-list" aria-label={words.daysOnThisPage}>
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
