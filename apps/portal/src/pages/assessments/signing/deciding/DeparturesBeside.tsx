import { labels, matrixById } from '@countersign/catalogue';
import { countingItems } from '@countersign/domain/document/items';
import { documentSealedIn } from '@countersign/domain/document/sealing';
import { countInWords } from '@countersign/domain/kernel';
import { matrixResidualLevel } from '@countersign/domain/risk';
import { Details } from '@countersign/ui';

interface DeparturesBesideProps {
  /** The sealed text that is decided on. */
  readonly text: string;
  readonly matrixId: string;
}

/** The levels that were set against the matrix in what is decided on: shown, and no answer to the duty to consult. */
export const DeparturesBeside = ({ text, matrixId }: DeparturesBesideProps) => {
  const matrix = matrixById(matrixId);
  const departed = countingItems(documentSealedIn(text, []), 'risk').filter(({ item }) => item.departure !== null);
  if (departed.length === 0 || matrix === null) return null;
  const named = (level: keyof typeof labels.level | null) =>
    level === null ? 'not scored' : labels.level[level].toLowerCase();
  return (
    <Details summary={`${countInWords(departed.length, 'level was', 'levels were')} set by hand`}>
      <ul className="govuk-list govuk-list--bullet">
        {departed.map(({ item, content }) => (
          <li key={item.id} className="app-preserve-lines">
            {content.title}: {named(matrixResidualLevel(item, matrix))} by the matrix,{' '}
            {named(item.departure?.level ?? null)} by hand, because {item.departure?.reason}
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        Whether the regulator has to be consulted goes by the matrix. A level that is lower by hand does not change it.
      </p>
    </Details>
  );
};
