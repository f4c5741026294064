import { countInWords } from '@countersign/domain/kernel';
import { Tag, TaskList, type TagColour } from '@countersign/ui';
import * as words from '@countersign/words/portal/pages/assessments/overview';
import { graphql, readFragment, type FragmentType } from '../../../generated/index.js';
import { paths } from '../../../browser/paths.js';
import type { AssessmentDocument } from '../reading/assessment-document.js';
import { resolvedDocument } from '../reading/resolved.js';
import { screeningTask } from './screening-task.js';
import {
  sectionProgress,
  sectionStates,
  sectionStatus,
  type FindingOfSection,
  type SectionProgress,
  type SectionState,
} from './section-states.js';

const SCREENING = graphql(`
  fragment SectionTasks_assessment on Assessment {
    id
    screening {
      itemId
      result
      decision {
        id
      }
    }
  }
`);

interface SectionTasksProps {
  readonly assessment: AssessmentDocument;
  readonly screened: FragmentType<typeof SCREENING>;
  readonly findings: readonly FindingOfSection[];
}

const some = (count: number, one: string, many: string) => (count === 0 ? [] : [countInWords(count, one, many)]);

const hintOf = ({ findings, openQuestions }: SectionState) => {
  const parts = [
    ...some(findings, words.thingToLookAt, words.thingsToLookAt),
    ...some(openQuestions, words.openQuestion, words.openQuestions),
  ];
  return parts.length === 0 ? undefined : parts.join(', ');
};

const colours: Record<SectionProgress, TagColour | null> = {
  nothing: null,
  'not-started': 'blue',
  'in-progress': 'teal',
  flagged: 'red',
  done: 'green',
};

const Status = ({ section }: { section: SectionState }) => {
  const colour = colours[sectionProgress(section)];
  return colour === null ? sectionStatus(section) : <Tag colour={colour}>{sectionStatus(section)}</Tag>;
};

/** Every section as a task, with the screening before all of them. */
export const SectionTasks = ({ assessment, screened, findings }: SectionTasksProps) => {
  const { screening } = readFragment(SCREENING, screened);
  const first = screeningTask(screening);
  return (
    <TaskList
      items={[
        ...(first === null
          ? []
          : [
              {
                title: words.isAnAssessmentNeeded,
                href: paths.assessmentScreening(assessment.id),
                status: <Tag colour={first.colour}>{first.text}</Tag>,
              },
            ]),
        ...sectionStates(resolvedDocument(assessment.items), findings).map((section) => ({
          title: section.title,
          href: paths.assessmentSection(assessment.id, section.id),
          hint: hintOf(section),
          status: <Status section={section} />,
        })),
      ]}
    />
  );
};
