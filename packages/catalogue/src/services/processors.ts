import type { Confidence } from '../law/provision.js';

export interface Processor {
  readonly id: string;
  readonly name: string;
  /** The legal entity that contracts, as far as it is known. */
  readonly entity: string;
  /** Where that entity is established, as an ISO 3166 code. */
  readonly country: string;
  /** The country whose courts can reach the parent company, as an ISO 3166 code. */
  readonly parentJurisdiction: string;
  readonly source: string;
  readonly confidence: Confidence;
}

export const processors = [
  {
    id: 'microsoft',
    name: 'Microsoft',
    entity: 'Microsoft Ireland Operations Limited',
    country: 'IE',
    parentJurisdiction: 'US',
    source: 'The vendor’s public terms for customers in Europe; the executed agreement decides which entity it is',
    confidence: 'medium',
  },
  {
    id: 'bt',
    name: 'BT',
    entity: 'British Telecommunications plc',
    country: 'GB',
    parentJurisdiction: 'GB',
    source:
      'The national assessment of 2019 names it as a key data processor (Computer Weekly 252493673). The entity and its countries are filled in here: the executed agreement decides',
    confidence: 'low',
  },
  {
    id: 'deloitte',
    name: 'Deloitte',
    entity: 'Deloitte LLP',
    country: 'GB',
    parentJurisdiction: 'GB',
    source:
      'The national assessment of 2019 names it as a key data processor (Computer Weekly 252493673). The entity and its countries are filled in here: the executed agreement decides',
    confidence: 'low',
  },
] as const satisfies readonly Processor[];

const byId: ReadonlyMap<string, Processor> = new Map(processors.map((one) => [one.id, one]));

export const processorById = (id: string): Processor | null => byId.get(id) ?? null;
