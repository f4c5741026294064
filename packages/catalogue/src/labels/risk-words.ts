import type { Control, RiskAxis } from '@countersign/domain/document/kinds';

export const control: Record<Control, string> = {
  'access-control': 'Control of access',
  'encryption-and-keys': 'Encryption and keys',
  configuration: 'Configuration',
  'retention-and-deletion': 'Retention and deletion',
  'search-and-correction': 'Search and correction',
  'logging-and-audit': 'Logging and audit',
  separation: 'Separation',
  procedure: 'Procedure',
  contract: 'Contract',
  governance: 'Governance',
  training: 'Training',
  policy: 'Policy',
};

export const riskAxis: Record<RiskAxis, string> = { likelihood: 'How likely it is', severity: 'How severe it is' };
