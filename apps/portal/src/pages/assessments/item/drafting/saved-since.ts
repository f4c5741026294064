import type { RefusalNoticeFragment } from '../../../../generated/graphql.js';
import type { DocumentItem } from '../../reading/assessment-document.js';
import type { AnswerForm } from './answer-form.js';

/** What somebody else saved while this was written: as the server refuses it, or as it came in before. */
export type Stale = Pick<
  Extract<RefusalNoticeFragment, { __typename: 'StaleVersion' }>,
  'currentVersion' | 'currentContent' | 'currentStance' | 'currentReason' | 'savedBy'
>;

const ours = ({ placement, stance, content }: DocumentItem) =>
  placement === 'local' || stance === 'adapted' ? content : null;

/** The saving of somebody else that a form does not know of yet; null where it knows the last one. */
export const savedSince = (form: AnswerForm, stored: DocumentItem | null): Stale | null =>
  stored !== null && stored.version > form.version
    ? {
        currentVersion: stored.version,
        currentContent: ours(stored),
        currentStance: stored.stance,
        currentReason: stored.reason,
        savedBy: stored.by,
      }
    : null;
