import type { DataCategory, SensitiveType } from '@countersign/domain/document/kinds';

export const sensitiveType: Record<SensitiveType, string> = {
  'race-or-ethnicity': 'Race or ethnic origin',
  'political-opinions': 'Political opinions',
  'religious-or-philosophical-beliefs': 'Religious or philosophical beliefs',
  'trade-union-membership': 'Trade union membership',
  'genetic-data': 'Genetic data',
  'biometric-data': 'Biometric data that singles somebody out',
  health: 'Health',
  'sex-life-or-orientation': 'Sex life or sexual orientation',
};

export const dataCategory: Record<DataCategory, string> = {
  identity: 'Names and identifiers',
  'contact-details': 'Contact details',
  'offences-and-allegations': 'Offences and allegations',
  intelligence: 'Intelligence',
  'accounts-of-victims-and-witnesses': 'Accounts of victims and witnesses',
  'health-and-vulnerability': 'Health and vulnerability',
  'firearms-and-licensing': 'Firearms and licensing',
  'images-sound-and-video': 'Images, sound and video',
  'location-and-movement': 'Location and movement',
  communications: 'Messages and calls',
  employment: 'Employment of officers and staff',
  finances: 'Finances',
  'use-of-the-service': 'Use of the service itself',
};
