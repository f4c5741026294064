import { labels } from '@countersign/catalogue';
import type { ContentOf } from '@countersign/domain/document/content';
import { loggedOperations, type Capture } from '@countersign/domain/document/kinds';
import { Link, MatrixTable, VisuallyHidden, type MatrixTone } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/item/rows';
import { componentById } from '../../../../parts/words/services.js';
import { paths } from '../../../../browser/paths.js';
import type { DocumentItem } from '../../reading/assessment-document.js';

interface LoggingMatrixProps {
  readonly assessmentId: string;
  readonly rows: readonly DocumentItem[];
}

const tones: Record<Capture, MatrixTone> = { yes: 'green', no: 'red', 'not-applicable': 'grey' };

const contentOf = ({ content }: DocumentItem): ContentOf<'logging'> | null =>
  content?.kind === 'logging' ? content : null;

const captured = (row: DocumentItem | undefined, operation: string): Capture | null =>
  (row && contentOf(row)?.operations.find((one) => one.operation === operation)?.captured) ?? null;

/** Component by component, which of the six operations of section 62 are logged. Every cell leads to its row. */
export const LoggingMatrix = ({ assessmentId, rows }: LoggingMatrixProps) =>
  rows.length > 0 && (
    <MatrixTable
      caption={words.operationsThatAreLogged}
      rows={{
        title: words.component,
        steps: rows.map((row) => ({
          key: row.id,
          label: componentById(contentOf(row)?.component ?? '')?.name ?? row.title,
        })),
      }}
      columns={{
        title: words.operation,
        steps: loggedOperations.map((operation) => ({ key: operation, label: labels.loggedOperation[operation] })),
      }}
      cell={(rowId, operation) => {
        const row = rows.find(({ id }) => id === rowId);
        const said = captured(row, operation);
        return {
          tone: said === null ? 'yellow' : tones[said],
          text: (
            <Link className="govuk-link--text-colour" href={paths.assessmentItem(assessmentId, rowId)}>
              {said === null ? words.notSaid : labels.capture[said]}
              <VisuallyHidden>{`: ${row?.title ?? ''}`}</VisuallyHidden>
            </Link>
          ),
        };
      }}
    />
  );
