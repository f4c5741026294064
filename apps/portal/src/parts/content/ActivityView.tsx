import { componentById, labels, schedule8ConditionById } from '@countersign/catalogue';
import type { ActivityContent } from '@countersign/domain';
import { SummaryList } from '@countersign/ui';
import { labelOf, row } from './rows.js';

const yesOrNo = (value: boolean | null) => (value === null ? null : value ? 'Yes' : 'No');

const sensitiveRows = (content: ActivityContent) =>
  content.sensitive === true
    ? [
        row('Why it is strictly necessary', content.strictNecessity),
        row(
          'Schedule 8 condition',
          content.schedule8Condition === null
            ? null
            : (schedule8ConditionById(content.schedule8Condition)?.title ?? content.schedule8Condition),
        ),
        row('Appropriate policy document', content.policyDocument),
      ]
    : [];

export const ActivityView = ({ content }: { content: ActivityContent }) => (
  <SummaryList
    rows={[
      row('Activity', content.name),
      row('What happens', content.description),
      row('Regime', labelOf(labels.regime, content.regime)),
      ...(content.regime === 'part-3'
        ? [row('Law enforcement purpose', labelOf(labels.lawEnforcementPurpose, content.lawEnforcementPurpose))]
        : []),
      row('Purpose', content.purpose),
      row('Legal authority', content.legalAuthority),
      row('Lawful basis', labelOf(labels.lawfulBasis, content.lawfulBasis)),
      row('Sensitive processing', yesOrNo(content.sensitive)),
      ...sensitiveRows(content),
      row('Whom the data is about', content.peopleCategories.map((code) => labels.peopleCategory[code]).join(', ')),
      row('How they are told apart', content.distinction),
      row('How facts and opinions are told apart', content.factsAndOpinions),
      row('How many people in a year', content.peopleCount?.toLocaleString('en-GB')),
      row('Components', content.components.map((id) => componentById(id)?.name ?? id).join(', ')),
      row('Retention', content.retention),
    ]}
  />
);
