import { When } from '../../parts/When.js';

interface ReadListProps {
  readonly reads: readonly { readonly subjectKind: string; readonly subjectId: string; readonly at: string }[];
}

export const ReadList = ({ reads }: ReadListProps) =>
  reads.length === 0 ? (
    'Nothing yet'
  ) : (
    <ul className="govuk-list">
      {reads.map(({ subjectKind, subjectId, at }) => (
        <li key={`${subjectId}-${at}`}>
          {subjectKind.replaceAll('-', ' ')}, <When at={at} />
        </li>
      ))}
    </ul>
  );
