import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/board';
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
    <Page wide title={words.nationalBoard} caption={service.name}>
      <ChooseService href={paths.board} chosen={service.id} />
      <p className="govuk-body">
        {words.claimsWorkedOut({
          claims:
            claims > 0
              ? words.whatForcesSaidOfThemselvesIn2020({ claims })
              : words.whatTheRecordsOfForces({ rows: board.rows.length }),
          when: <When at={board.at} />,
        })}
      </p>
      {claims > 0 && (
        <>
          <Heading level={2}>{words.onRecordFor2020}</Heading>
          <ClaimCounts counts={board.claimCounts} />
        </>
      )}
      <Heading level={2}>{words.openNow}</Heading>
      <StageCounts counts={board.openCounts} forces={board.rows.length} />
      <Heading level={2}>{words.forceByForce}</Heading>
      <p className="govuk-body">{words.selectAColumnName}</p>
      <BoardTable rows={board.rows} />
    </Page>
  );
};
