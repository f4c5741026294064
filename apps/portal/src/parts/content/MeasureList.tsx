import { labels } from '@countersign/catalogue';
import type { Measure } from '@countersign/domain';

const about = ({ measureKind, effect, owner, due, evidence }: Measure) =>
  [
    labels.measureKind[measureKind],
    labels.measureEffect[effect].toLowerCase(),
    owner && `owner ${owner}`,
    due && `by ${due}`,
    evidence && `shown by ${evidence}`,
  ]
    .filter(Boolean)
    .join(', ');

export const MeasureList = ({ measures }: { measures: readonly Measure[] }) =>
  measures.length === 0 ? (
    'None yet'
  ) : (
    <ul className="govuk-list govuk-list--bullet">
      {measures.map((measure, index) => (
        <li key={index}>
          {measure.text} ({about(measure)})
        </li>
      ))}
    </ul>
  );
