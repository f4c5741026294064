import { provisionOn, versionsOf } from '@countersign/catalogue';
import { Details } from '@countersign/ui';

/** The version in force on a day, or the last one where none is. */
const provision = (id: string, day: string) => provisionOn(id, day) ?? versionsOf(id).at(-1) ?? null;

/** The law that an item answers: each citation with what it demands, in one sentence. */
export const LawDetails = ({ ids, day }: { ids: readonly string[]; day: string }) =>
  ids.length > 0 && (
    <Details summary="The law this answers">
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
    </Details>
  );
