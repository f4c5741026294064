import { Link, ScrollRegion, Table } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/brief';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { LevelTag } from '../../../parts/records/LevelTag.js';
import { paths } from '../../../browser/paths.js';

const RISKS = graphql(`
  fragment HighestRisks_risks on BriefRisks {
    count
    highest {
      itemId
      title
      before
      after
      now
      setByHand
    }
  }
`);

const captionOf = (told: number, count: number) => {
  const which = told < count ? words.theHighestOfRisks({ told, count }) : words.everyRisk({ count });
  return words.whichBeforeMeasuresAfterThem({ which });
};

/** The highest risks, each before its measures, once all are in place, and now. */
export const HighestRisks = (props: { assessmentId: string; risks: FragmentType<typeof RISKS> }) => {
  const { count, highest } = readFragment(RISKS, props.risks);
  if (count === 0) return null;
  return (
    <>
      <ScrollRegion label={words.theHighestRisks}>
        <Table
          caption={captionOf(highest.length, count)}
          captionSize="s"
          rows={highest}
          rowKey={({ itemId }) => itemId}
          columns={[
            {
              key: 'risk',
              heading: words.risk,
              isRowHeader: true,
              cell: ({ itemId, title, setByHand }) => (
                <>
                  <Link href={paths.assessmentItem(props.assessmentId, itemId)}>{title}</Link>
                  {setByHand && ` ${words.setByHand}`}
                </>
              ),
            },
            { key: 'before', heading: words.before, cell: ({ before }) => <LevelTag short level={before} /> },
            { key: 'after', heading: words.after, cell: ({ after }) => <LevelTag short level={after} /> },
            { key: 'now', heading: words.now, cell: ({ now }) => <LevelTag short level={now} /> },
          ]}
        />
      </ScrollRegion>
      <p className="govuk-body">
        <Link href={paths.assessmentMatrix(props.assessmentId)}>{words.seeEveryRisk}</Link>
      </p>
    </>
  );
};
