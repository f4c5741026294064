import { JumpLink } from '@countersign/ui';

const parts = [
  { id: 'on-record', title: 'What is on record of the document' },
  { id: 'said-later', title: 'What was said of it in 2020' },
  { id: 'rules', title: 'What the rules say of it' },
  { id: 'disputed', title: 'Disputed' },
  { id: 'no-fault', title: 'No fault of the document' },
  { id: 'filled-in', title: 'What was filled in by us' },
  { id: 'left-blank', title: 'What was left blank' },
  { id: 'sources', title: 'Sources' },
] as const;

/** What is on the page, before all of it. */
export const Contents = () => (
  <nav aria-label="Contents of this page">
    <ul className="govuk-list app-contents">
      {parts.map(({ id, title }) => (
        <li key={id}>
          <JumpLink to={id}>{title}</JumpLink>
        </li>
      ))}
    </ul>
  </nav>
);
