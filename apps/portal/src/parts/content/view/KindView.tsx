import { fieldsOfKind, valueAt, type Content } from '@countersign/domain/document/content';
import { SummaryList, type SummaryRow } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/view';
import { useAround } from '../words/around.js';
import { isFieldShown } from '../words/asked-fields.js';
import { fieldWords } from '../words/field-words.js';
import { FieldView } from './FieldView.js';
import { groupsOf } from '../words/groups.js';
import { row } from '../words/rows.js';
import { score } from '../words/score.js';

/** The two scores of a risk are read as a level, where the fields that make it up stand. */
const scoreRow = (content: Content, field: string, matrix: Parameters<typeof score>[0]): SummaryRow | null => {
  if (content.kind !== 'risk') return null;
  if (field === 'likelihood') return row(words.beforeMeasures, score(matrix, content.likelihood, content.severity));
  if (field === 'residualLikelihood')
    return row(words.afterMeasures, score(matrix, content.residualLikelihood, content.residualSeverity));
  return null;
};

const inScore = ['severity', 'residualSeverity'];

/** A content to be read, field by field as its kind has them. Nothing is left blank. */
export const KindView = ({ content }: { readonly content: Content }) => {
  const { law } = useAround();
  const fields = fieldsOfKind(content.kind);
  const rows = groupsOf(content.kind)
    .flatMap((group) => group.fields)
    .filter((name) => isFieldShown(content, name) && !(content.kind === 'risk' && inScore.includes(name)))
    .map((name): SummaryRow => {
      const field = fields[name];
      return (
        scoreRow(content, name, law.matrix) ?? {
          key: fieldWords(content.kind, name, field?.name ?? name).label,
          value: field && <FieldView kind={content.kind} path={name} field={field} value={valueAt(content, name)} />,
        }
      );
    });
  return <SummaryList rows={rows} />;
};
