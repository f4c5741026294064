import { countInWords } from '@countersign/domain/kernel';
import { Link, ScrollRegion, Table } from '@countersign/ui';
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
  const which = told < count ? `The ${told} highest of ${countInWords(count, 'risk')}` : `Every risk (${count})`;
  return `${which}: before measures, after them, and now`;
};

/** The highest risks, each before its measures, once all are in place, and now. */
export const HighestRisks = (props: { assessmentId: string; risks: FragmentType<typeof RISKS> }) => {
  const { count, highest } = readFragment(RISKS, props.risks);
  if (count === 0) return null;
  return (
    <>
      <ScrollRegion label="The highest risks">
        <Table
          caption={captionOf(highest.length, count)}
          captionSize="s"
          rows={highest}
          rowKey={({ itemId }) => itemId}
          columns={[
            {
              key: 'risk',
              heading: 'Risk',
              isRowHeader: true,
              cell: ({ itemId, title, setByHand }) => (
                <>
                  <Link href={paths.assessmentItem(props.assessmentId, itemId)}>{title}</Link>
                  {setByHand && ' (set by hand)'}
                </>
              ),
            },
            { key: 'before', heading: 'Before', cell: ({ before }) => <LevelTag short level={before} /> },
            { key: 'after', heading: 'After', cell: ({ after }) => <LevelTag short level={after} /> },
            { key: 'now', heading: 'Now', cell: ({ now }) => <LevelTag short level={now} /> },
          ]}
        />
      </ScrollRegion>
      <p className="govuk-body">
        <Link href={paths.assessmentMatrix(props.assessmentId)}>See every risk in the matrix</Link>
      </p>
    </>
  );
};
