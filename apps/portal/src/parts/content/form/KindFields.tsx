import type { Content } from '@countersign/domain/document/content';
import { ActivityFields } from './ActivityFields.js';
import type { ContentFieldsProps } from '../words/fields.js';
import { GroupedFields } from './GroupedFields.js';
import { LoggingFields } from './LoggingFields.js';
import { RiskFields } from './RiskFields.js';
import { ScreeningFields } from './ScreeningFields.js';

/** A content in fields of its kind. A kind with no form of its own is asked field by field. */
export const KindFields = ({ content, onChange, errorOf }: ContentFieldsProps<Content>) => {
  switch (content.kind) {
    case 'activity':
      return <ActivityFields content={content} onChange={onChange} errorOf={errorOf} />;
    case 'risk':
      return <RiskFields content={content} onChange={onChange} errorOf={errorOf} />;
    case 'screening':
      return <ScreeningFields content={content} onChange={onChange} errorOf={errorOf} />;
    case 'logging':
      return <LoggingFields content={content} onChange={onChange} errorOf={errorOf} />;
    default:
      return <GroupedFields content={content} onChange={onChange} errorOf={errorOf} />;
  }
};
