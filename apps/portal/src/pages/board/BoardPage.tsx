import { countInWords } from '@countersign/domain/kernel';
import { Heading } from '@countersign/ui';
import { graphql } from '../../generated/gql.js';
import { When } from '../../parts/words/When.js';
import { usePageQuery } from '../../parts/reading/usePageQuery.js';
import { useService } from '../../parts/reading/useService.js';
import { paths } from '../../browser/paths.js';
import { ChooseService } from '../../parts/page/ChooseService.js';
import { Page } from '../../parts/page/Page.js';
import { BoardTable } from './BoardTable.js';
import { ClaimCounts } from './ClaimCounts.js';
import { StageCounts } from './StageCounts.js';

const BOARD = graphql(`
  query Board($serviceId: ID!) {
    board(serviceId: $serviceId) {
      serviceId
      at
      rows {
        organisation {
          id
        }
        claim
        ...BoardTable_row
      }
      claimCounts {
        ...ClaimCounts_count
      }
      openCounts {
        ...StageCounts_count
      }
    }
  }
`);

export const BoardPage = () => {
  const service = useService();
  const { data, instead } = usePageQuery(BOARD, { serviceId: service.id });
  if (!data) return instead;
  const { board } = data;
  const claims = board.rows.filter(({ claim }) => claim !== null).length;
  return (
    <Page wide title="National board" caption={service.name}>
      <ChooseService href={paths.board} chosen={service.id} />
      <p className="govuk-body">
        {claims > 0
          ? `What ${countInWords(claims, 'force')} said of themselves in 2020, beside what the records show now.`
          : `What the records of ${countInWords(board.rows.length, 'force')} show now.`}{' '}
        Worked out from the records on <When at={board.at} />; nobody can type a status here.
      </p>
      {claims > 0 && (
        <>
          <Heading level={2}>What is on record for 2020</Heading>
          <ClaimCounts counts={board.claimCounts} />
        </>
      )}
      <Heading level={2}>What is open now</Heading>
      <StageCounts counts={board.openCounts} forces={board.rows.length} />
      <Heading level={2}>Force by force</Heading>
      <p className="govuk-body">
        Choose the name of a column to sort by it. In a narrow window the table scrolls sideways.
      </p>
      <BoardTable rows={board.rows} />
    </Page>
  );
};
