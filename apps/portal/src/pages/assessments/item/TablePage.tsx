import { isAnswered, type ResolvedItem } from '@countersign/domain';
import { Button, ButtonGroup, InsetText, Link, SummaryList } from '@countersign/ui';
import { useAround } from '../../../parts/content/around.js';
import { Page } from '../../../shell/Page.js';
import { paths } from '../../../shell/paths.js';
import type { AssessmentDocument, DocumentItem } from '../assessment-document.js';
import { BesideWhenRead } from '../BesideWhenRead.js';
import { FlowsOfDocument } from '../flows/FlowsOfDocument.js';
import { nextToAnswer } from '../next-to-answer.js';
import { OthersSaving } from '../OthersSaving.js';
import { resolved, resolvedDocument } from '../resolved.js';
import { sectionTitle } from '../section-title.js';
import { ItemHead } from './ItemHead.js';
import { LoggingMatrix } from './LoggingMatrix.js';
import { rowFacts } from './row-facts.js';
import { rowWord } from './row-word.js';
import { useWayBack } from './useWayBack.js';

interface TablePageProps {
  readonly assessment: AssessmentDocument;
  readonly table: DocumentItem;
  readonly mayWrite: boolean;
}

const stillNeeded = (table: ResolvedItem, document: readonly ResolvedItem[]) =>
  isAnswered(table, document) ? null : `Add at least ${table.minimumRows === 1 ? 'one' : table.minimumRows}.`;

/** A local table: its rows, and what can be done with each. */
export const TablePage = ({ assessment, table, mayWrite }: TablePageProps) => {
  const around = useAround();
  const document = resolvedDocument(assessment.items);
  const rows = assessment.items.filter(({ tableId }) => tableId === table.id);
  const word = rowWord(table.kind);
  const next = nextToAnswer(document, table.id);
  const way = useWayBack(assessment.id);
  const onward = next ? paths.assessmentItem(assessment.id, next.id) : paths.handInAssessment(assessment.id);
  const answered = isAnswered(resolved(table), document);
  const rowActions = (row: DocumentItem) => [
    { href: paths.assessmentItem(assessment.id, row.id), text: mayWrite ? 'Change' : 'Read' },
    ...(mayWrite ? [{ href: paths.removeAssessmentRow(assessment.id, row.id), text: 'Remove' }] : []),
  ];
  return (
    <Page
      title={table.title}
      caption={sectionTitle(table.section)}
      back={way ?? { href: paths.assessmentSection(assessment.id, table.section), text: 'Back to the section' }}
    >
      <OthersSaving assessment={assessment} />
      <ItemHead item={resolved(table)} />
      {rows.length === 0 && (
        <InsetText>
          No {word.many} yet. {stillNeeded(resolved(table), document)}
        </InsetText>
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
            Add {rows.length > 0 ? word.another : word.one}
          </Button>
        )}
        {mayWrite && answered && <Button href={way?.href ?? onward}>Continue</Button>}
        {mayWrite && !answered && next && !way && (
          <Link href={onward}>Leave it for now and go to the next one not answered</Link>
        )}
      </ButtonGroup>
      <BesideWhenRead assessment={assessment} item={table} />
    </Page>
  );
};
