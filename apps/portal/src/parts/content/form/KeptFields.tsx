import { fieldsOfKind, valueAt, type Content } from '@countersign/domain/document/content';
import { Details, SummaryList } from '@countersign/ui';
import * as words from '@countersign/words/portal/parts/content/form';
import { isFieldAsked, isSaid } from '../words/asked-fields.js';
import { fieldWords } from '../words/field-words.js';
import { FieldView } from '../view/FieldView.js';

/** The fields in which something was said and that are not asked as the content stands now: kept, and asked again with it. */
export const KeptFields = ({ content }: { readonly content: Content }) => {
  const kept = Object.entries(fieldsOfKind(content.kind)).filter(
    ([name]) => !isFieldAsked(content, name) && isSaid(valueAt(content, name)),
  );
  return (
    kept.length > 0 && (
      <Details summary={words.keptButNotAskedNow({ kept: kept.length })}>
        <SummaryList
          rows={kept.map(([name, field]) => ({
            key: fieldWords(content.kind, name, field.name).label,
            value: <FieldView kind={content.kind} path={name} field={field} value={valueAt(content, name)} />,
          }))}
        />
        <p className="govuk-hint">{words.thisReturnsToTheForm}</p>
      </Details>
    )
  );
};
