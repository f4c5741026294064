import { paths } from '../../browser/paths.js';

const ways: Readonly<Record<string, (id: string) => string>> = {
  assessment: paths.assessment,
  'assessment-item': (id) => {
    const [assessmentId = '', ...item] = id.split('/');
    return paths.assessmentItem(assessmentId, item.join('/'));
  },
  agreement: paths.agreement,
  clause: (id) => {
    const [agreementId = '', ...limb] = id.split('/');
    return paths.mapClause(agreementId, limb.join('/'));
  },
  stage: () => paths.gates,
  release: paths.release,
  training: () => paths.training,
  inspection: () => paths.inspections,
};

/** Where the subject of an entry can be read; null where it has no page of its own. */
export const subjectHref = (kind: string, id: string): string | null => ways[kind]?.(id) ?? null;
