import { Link } from '@countersign/ui';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../shell/paths.js';

const ASSESSMENT = graphql(`
  fragment MoreOfIt_assessment on Assessment {
    id
    openToWriting
    removedItems {
      id
    }
    round {
      submissionId
      decision {
        id
      }
    }
  }
`);

interface MoreOfItProps {
  readonly assessment: FragmentType<typeof ASSESSMENT>;
  readonly findings: readonly { readonly blocks: boolean }[];
}

const counted = (findings: MoreOfItProps['findings']) => {
  const blocking = findings.filter(({ blocks }) => blocks).length;
  return findings.length === 0 ? 'nothing' : `${findings.length}, ${blocking} of them stop handing in`;
};

/** The other ways to look at an assessment. */
export const MoreOfIt = ({ assessment, findings }: MoreOfItProps) => {
  const { id, openToWriting, removedItems, round } = readFragment(ASSESSMENT, assessment);
  const links = [
    { href: paths.assessmentDocument(id), text: 'Read the whole document' },
    { href: paths.assessmentFindings(id), text: `What the rules say (${counted(findings)})` },
    ...(openToWriting ? [{ href: paths.handInAssessment(id), text: 'Check answers' }] : []),
    ...(round?.decision ? [{ href: paths.assessmentCertificate(id), text: 'The decision and its certificate' }] : []),
    { href: paths.assessmentHistory(id), text: 'History' },
    { href: paths.assessmentMatrix(id), text: 'The risk matrix' },
    { href: paths.removedFromAssessment(id), text: `What was removed (${removedItems.length})` },
  ];
  return (
    <ul className="govuk-list govuk-list--spaced">
      {links.map(({ href, text }) => (
        <li key={href}>
          <Link href={href}>{text}</Link>
        </li>
      ))}
    </ul>
  );
};
