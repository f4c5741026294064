import { Button, ButtonGroup, InsetText, Link, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import { useAround } from '../../../../parts/content/words/around.js';
import { Page } from '../../../../parts/page/Page.js';
import { paths } from '../../../../browser/paths.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import { BesideWhenRead } from '../../beside/BesideWhenRead.js';
import { FlowsOfDocument } from '../../flows/FlowsOfDocument.js';
import { nextToAnswer } from '../../reading/next-to-answer.js';
import { OthersSaving } from '../../merging/OthersSaving.js';
import { resolved } from '../../reading/resolved.js';
import { sectionTitle } from '../../reading/section-title.js';
import { ItemHead } from '../reading/ItemHead.js';
import { LoggingMatrix } from './LoggingMatrix.js';
import type { OpenAssessment } from '../../merging/open-assessment.js';
import { rowFacts } from './row-facts.js';
import { rowWord } from './row-word.js';
import { useWayBack } from '../reading/useWayBack.js';

interface TablePageProps {
  readonly assessment: OpenAssessment;
  readonly table: DocumentItem;
  readonly rows: readonly DocumentItem[];
  readonly mayWrite: boolean;
}

const atLeast = ({ minimumRows }: DocumentItem) => words.addAtLeastMinimumRows({ minimumRows: minimumRows ?? 0 });

/** A local table: its rows, and what can be done with each. */
export const TablePage = ({ assessment, table, rows, mayWrite }: TablePageProps) => {
  const around = useAround();
  const word = rowWord(table.kind);
  const next = nextToAnswer(assessment.outline, table.id);
  const way = useWayBack(assessment.id);
  const onward = next ? paths.assessmentItem(assessment.id, next.id) : paths.handInAssessment(assessment.id);
  const answered = assessment.outline.some(({ id, answered }) => id === table.id && answered);
  const rowActions = (row: DocumentItem) => [
    { href: paths.assessmentItem(assessment.id, row.id), text: mayWrite ? words.change : words.read },
    ...(mayWrite ? [{ href: paths.removeAssessmentRow(assessment.id, row.id), text: words.remove }] : []),
  ];
  return (
    <Page
      title={table.title}
      caption={sectionTitle(table.section)}
      back={way ?? { href: paths.assessmentSection(assessment.id, table.section), text: words.backToTheSection }}
    >
      <OthersSaving assessment={assessment.watched} />
      <ItemHead item={resolved(table)} />
      {rows.length === 0 && (
        <InsetText>{words.noManyYetTable({ many: word.many, table: !answered && atLeast(table) })}</InsetText>
      )}
      {table.kind === 'logging' && <LoggingMatrix assessmentId={assessment.id} rows={rows} />}
      <FlowsOfDocument items={rows} headingLevel={2} />
      {rows.map((row) => (
        <SummaryList key={row.id} card={{ title: row.title, actions: rowActions(row) }} rows={rowFacts(row, around)} />
      ))}
      <ButtonGroup>
        {mayWrite && (
          <Button
            href={paths.addAssessmentRow(assessment.id, table.id)}
            variant={rows.length > 0 ? 'secondary' : 'primary'}
          >
            {words.addAnother({ another: rows.length > 0 ? word.another : word.one })}
          </Button>
        )}
        {mayWrite && answered && <Button href={way?.href ?? onward}>{words.continueIt}</Button>}
        {mayWrite && !answered && next && !way && <Link href={onward}>{words.skipForNow}</Link>}
      </ButtonGroup>
      <BesideWhenRead assessment={assessment} item={table} />
    </Page>
  );
};
