import type { Day } from '@countersign/domain/kernel';
import { provisionOn, versionsOf } from '@countersign/catalogue';

/** The version in force on a day, or the last one where none is. */
const provision = (id: string, day: Day) => provisionOn(id, day) ?? versionsOf(id).at(-1) ?? null;

/** Provisions as they stand on a day: each citation with what it demands, in one sentence. */
export const LawList = ({ ids, day }: { ids: readonly string[]; day: Day }) => (
  <ul className="govuk-list govuk-list--bullet">
    {ids.map((id) => {
      const found = provision(id, day);
      return (
        <li key={id}>
          <strong>{found?.citation ?? id}</strong>
          {found && `: ${found.demand}`}
        </li>
      );
    })}
  </ul>
);
