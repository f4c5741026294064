import { JumpLink } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/national-2019';

const parts = [
  { id: 'on-record', title: words.whatIsOnRecord },
  { id: 'said-later', title: words.whatPeopleSaidAbout },
  { id: 'rules', title: words.ruleCheck },
  { id: 'disputed', title: words.disputed },
  { id: 'no-fault', title: words.notAFault },
  { id: 'filled-in', title: words.whatWeFilledIn },
  { id: 'left-blank', title: words.whatWasLeftBlank },
  { id: 'sources', title: words.sources },
] as const;

/** What is on the page, before all of it. */
export const Contents = () => (
  <nav aria-label={words.contentsOfThisPage}>
    <ul className="govuk-list app-contents">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <JumpLink to={id}>{title}</JumpLink>
        </li>
      ))}
    </ul>
  </nav>
);
