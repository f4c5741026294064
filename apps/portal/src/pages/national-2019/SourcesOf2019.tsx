import { sources, type Source } from '@countersign/demonstration';
import { Heading } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/national-2019';

const read: readonly Source[] = [sources['press-2020'], sources['guidance-step-7']];

/** Where everything on the page comes from. */
export const SourcesOf2019 = () => (
  <>
    <Heading level={2} id="sources">
      {words.sources}
    </Heading>
    <ul className="govuk-list govuk-list--bullet">
      {read.map(({ name, date, about }) => (
        <li key={name}>
          {name}, {date}. {about}
        </li>
      ))}
    </ul>
  </>
);
