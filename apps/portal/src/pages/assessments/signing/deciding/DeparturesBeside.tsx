import { labels, matrixById } from '@countersign/catalogue';
import { countingItems } from '@countersign/domain/document/items';
import { documentSealedIn } from '@countersign/domain/document/sealing';
import { matrixResidualLevel } from '@countersign/domain/risk';
import { Details } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/signing/deciding';

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
    level === null ? words.notScored : labels.level[level].toLowerCase();
  return (
    <Details summary={words.levelsWereSetByHand({ departed: departed.length })}>
      <ul className="govuk-list govuk-list--bullet">
        {departed.map(({ item, content }) => (
          <li key={item.id} className="app-preserve-lines">
            {words.contentNamedByTheMatrix({
              content: content.title,
              named: named(matrixResidualLevel(item, matrix)),
              named2: named(item.departure?.level ?? null),
              reason: item.departure?.reason,
            })}
          </li>
        ))}
      </ul>
      <p className="govuk-body">{words.theMatrixDecidesWhether}</p>
    </Details>
  );
};
