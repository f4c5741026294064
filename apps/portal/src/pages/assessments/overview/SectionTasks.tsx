import { Tag, TaskList } from '@countersign/ui';
import { paths } from '../../../shell/paths.js';
import type { AssessmentDocument } from '../assessment-document.js';
import { resolvedDocument } from '../resolved.js';
import { sectionStates, sectionStatus, type SectionState } from './section-states.js';

interface SectionTasksProps {
  readonly assessment: AssessmentDocument;
  readonly findings: readonly { readonly itemId: string | null }[];
}

const toLookAt = (count: number) =>
  count === 0 ? undefined : `${count} ${count === 1 ? 'thing' : 'things'} to look at`;

const Status = ({ section }: { section: SectionState }) =>
  section.answered === section.items ? sectionStatus(section) : <Tag colour="blue">{sectionStatus(section)}</Tag>;

export const SectionTasks = ({ assessment, findings }: SectionTasksProps) => (
  <TaskList
    items={sectionStates(resolvedDocument(assessment.items), findings).map((section) => ({
      title: section.title,
      href: paths.assessmentSection(assessment.id, section.id),
      hint: toLookAt(section.findings),
      status: <Status section={section} />,
    }))}
  />
);
