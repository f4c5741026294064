import { Entity } from 'typeorm';
import { Key, Text } from './columns.js';

/** What only an assessment of risk has beside its document: the matrix that it was started with. */
@Entity({ schema: 'app', name: 'assessment' })
export class AssessmentRow {
  @Key('uuid', 'tenant_id') tenantId: string;
  @Key('uuid', 'assessment_id') assessmentId: string;
  @Text('kind') kind: 'dpia';
  @Text('matrix_id') matrixId: string;
  @Text('matrix_version') matrixVersion: string;
}
