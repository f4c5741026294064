import type { Person } from '../src/person.js';

export const portalOrigin = 'http://localhost:8080';

export const kentSiro: Person = {
  subject: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f0001',
  organisationId: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f1000',
  organisationName: 'Kent Police',
  name: 'Kent SIRO',
  roles: ['senior-information-risk-owner'],
};

export const kentAssessor: Person = {
  ...kentSiro,
  subject: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f0002',
  name: 'Kent assessor',
  roles: ['assessor'],
};

export const inspector: Person = {
  subject: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f0003',
  organisationId: '6f0c1c1e-2f6e-4a0a-9b58-0d5b7a3f2000',
  organisationName: "Information Commissioner's Office",
  name: 'ICO inspector',
  roles: ['inspector'],
};

export const people: readonly Person[] = [kentSiro, kentAssessor, inspector];
